import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { insertTask } from '@task-scheduler/engine/testing/builders';
import {
  type DefinitionNode,
  type DocumentNode,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  parse,
  print,
  type TypeNode,
} from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { insertLogs } from '../../testing/rows.js';
import { statementsOf } from '../../testing/statements.js';
import { startTestApi, type TestApi } from '../../testing/test-api.js';

let api: TestApi;
const ids = { task: '', taskRun: '', taskLog: '' };

beforeAll(async () => {
  api = await startTestApi();
  for (let i = 0; i < 100; i++) {
    ids.task = await insertTask(api.db);
    for (const instant of ['2026-03-29T01:00:00Z', '2026-03-29T02:00:00Z']) {
      ids.taskRun = await insertRun(ids.task, instant);
      [ids.taskLog = ''] = await insertLogs(api.db, { taskId: ids.task, runId: ids.taskRun }, [instant, instant]);
    }
  }
});
afterAll(() => api.close());

async function insertRun(taskId: string, instant: string): Promise<string> {
  const [row] = await api.db.query<{ id: string }>(
    `insert into task_runs (task_id, scheduled_for, trigger, state, created_at)
     values ($1, $2, 'schedule', 'failed', $2) returning id`,
    [taskId, instant],
  );
  return row?.id ?? '';
}

async function countStatements(query: string, variables: object): Promise<number> {
  const statements = await statementsOf(api, async () => {
    expect((await api.graphql(query, variables)).errors).toBeUndefined();
  });
  return statements.length;
}

test.each([5, 50, 100])(
  'the list with last attempts, 30 statuses and next runs is four statements for %i tasks',
  async (first) => {
    const query = `query ($first: Int) {
    tasks(first: $first) {
      totalCount { count }
      pageInfo { hasNextPage endCursor }
      nodes { name nextRunAt lastLog { status } health(last: 30) { recent } }
    }
  }`;
    // More often than it takes for a query to be compiled.
    for (let time = 1; time <= 4; time++) expect(await countStatements(query, { first })).toBe(4);
  },
);

test('counts of several lists of tasks are one statement, and each is that of its own list', async () => {
  const counts = `query ($status: [TaskStatus!]) {
    all: tasks { __typename totalCount { count precision } }
    ready: tasks(filter: { status: $status }) { ...Total }
    two: tasks(filter: { keys: ["none"] }) { ... on TaskConnection { ...Total } }
  }
  fragment Total on TaskConnection { totalCount { count } }`;
  expect(await countStatements(counts, { status: ['READY'] })).toBe(1);
  expect((await api.graphql(counts, { status: ['RUNNING'] })).data).toEqual({
    all: { __typename: 'TaskConnection', totalCount: { count: 100, precision: 'EXACT' } },
    ready: { totalCount: { count: 0 } },
    two: { totalCount: { count: 0 } },
  });
  for (const refused of ['first: 0', 'after: "x"', 'filter: { ids: ["x"] }']) {
    const { errors } = await api.graphql(`{ tasks(${refused}) { totalCount { count } } }`);
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  }
});

const EACH = [
  ['attempts', 'taskLogs(first: 5) { nodes { status } }', 1],
  [
    'attempts as a whole connection',
    `taskLogs(first: 1) { edges { cursor } pageInfo { hasNextPage hasPreviousPage } totalCount { count } }`,
    2,
  ],
  ['runs', 'runs(first: 5) { nodes { state } }', 1],
  ['the newest runs', 'recentRuns(last: 30) { state }', 1],
  ['what two names ask', 'a: health(last: 3) { recent } b: health(last: 7) { recent }', 2],
  ['occurrences', 'occurrences(from: "2026-03-29T00:00:00Z", to: "2026-03-30T00:00:00Z") { outcome }', 1],
  ['diagnoses', 'diagnosis { code }', 3],
] as const;

test.each(EACH)('%s of all tasks of a page are as few statements as those of one', async (_, fields, statements) => {
  const query = `query ($first: Int) { tasks(first: $first) { nodes { ${fields} } } }`;
  for (const first of [1, 20]) expect(await countStatements(query, { first })).toBe(1 + statements);
});

const documents = readDocuments(join(import.meta.dirname, '../../../../web/src'));
const definitions = documents.flatMap((document) => document.definitions);
const queries = definitions.flatMap((node) =>
  node.kind === Kind.OPERATION_DEFINITION && node.operation === OperationTypeNode.QUERY ? [node] : [],
);

test.each(queries.map((query): [string, OperationDefinitionNode] => [query.name?.value ?? '', query]))(
  "the dashboard's query %s is a handful of statements",
  async (_, query) => {
    const text = print({ kind: Kind.DOCUMENT, definitions: [query, ...fragmentsOf(query)] });
    // Two for each list of its own that is counted, eight for all that one task is made of.
    const most = Math.max(8, 2 * query.selectionSet.selections.length);
    expect(await countStatements(text, variablesOf(query))).toBeLessThanOrEqual(most);
  },
);

function readDocuments(folder: string): DocumentNode[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.graphql'));
  return files.map((file) => parse(readFileSync(join(folder, file), 'utf8')));
}

/** All that it spreads, directly or not. */
function fragmentsOf(node: DefinitionNode, known = new Set<string>()): DefinitionNode[] {
  const names = [...print(node).matchAll(/\.\.\.(\w+)/g)].map(([, name = '']) => name).filter((name) => name !== 'on');
  return names.flatMap((name) => {
    if (known.has(name)) return [];
    known.add(name);
    const fragment = definitions.find((other) => other.kind === Kind.FRAGMENT_DEFINITION && other.name.value === name);
    return fragment ? [fragment, ...fragmentsOf(fragment, known)] : [];
  });
}

/** What the query cannot do without, of the kind that its first field is about. */
function variablesOf({ variableDefinitions = [], selectionSet }: OperationDefinitionNode): object {
  const root = selectionSet.selections.flatMap((field) => (field.kind === Kind.FIELD ? field.name.value : []))[0];
  const id = root === 'taskRun' ? ids.taskRun : root === 'taskLog' ? ids.taskLog : ids.task;
  const values: Record<string, unknown> = { ID: id, Int: 50, String: '*/5 * * * *', TimeZone: 'UTC' };
  values.DateTime = new Date(Date.now() - 3_600_000).toISOString();
  values.StatsBucketSize = 'HOUR';
  values.TaskLogFilter = {};
  return Object.fromEntries(
    variableDefinitions.flatMap(({ variable, type }) => {
      const value = values[nameOf(type)];
      const isNeeded = type.kind === Kind.NON_NULL_TYPE || variable.name.value === 'first';
      return isNeeded ? [[variable.name.value, isList(type) ? [value] : value]] : [];
    }),
  );
}

function nameOf(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type);
}

function isList(type: TypeNode): boolean {
  return type.kind === Kind.LIST_TYPE || (type.kind === Kind.NON_NULL_TYPE && isList(type.type));
}
