import { insertQueuedRun, insertTask } from '@task-scheduler/engine/testing/builders';
import fc, { type GeneratorValue } from 'fast-check';
import {
  buildClientSchema,
  getIntrospectionQuery,
  getNamedType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type IntrospectionQuery,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type {} from '@task-scheduler/engine/testing/provided';
import { insertLogs } from '../testing/rows.js';
import { startTestApi, type TestApi } from '../testing/test-api.js';

const failures: string[] = [];
let api: TestApi;
let ids: string[];

beforeAll(async () => {
  const log = { info: () => undefined, warn: () => undefined, error: (event: string) => failures.push(event) };
  api = await startTestApi({ log });
  const taskId = await insertTask(api.db);
  const runId = await insertQueuedRun(api.db, taskId);
  ids = [taskId, runId, ...(await insertLogs(api.db, { taskId, runId }, ['2026-03-29T01:00:00Z']))];
});
afterAll(() => api.close());

/** Values that have broken something somewhere, by the scalar that takes them. */
const NASTY: Readonly<Record<string, readonly unknown[]>> = {
  String: [
    '',
    ' ',
    'a',
    '\0',
    '\u202e',
    '%',
    "'; drop table tasks;--",
    '__proto__',
    '* * * * *',
    '0 0 30 2 *',
    'http://h/',
  ],
  TimeZone: ['', 'UTC', 'Europe/Berlin', '../../etc/passwd'],
  DateTime: ['2026-03-29T01:00:00Z', '9999-12-31T23:59:59.999999999Z', '0000-01-01T00:00:00Z'],
  Int: [0, -1, 1, 100, 101, 2 ** 31 - 1, -(2 ** 31)],
  Boolean: [true, false],
  JSON: ['\0', 0, 1e21, null, true],
};
const wanted = inject('documents');
const EFFORT = wanted > 0 ? { numRuns: wanted } : { numRuns: 10_000, interruptAfterTimeLimit: 20_000 };
const LONGEST_MS = 120_000 + 100 * wanted;

const UNFIT = ['\ud800', 2 ** 31, 1e21, 0.5, null, [[]]];

test(
  'no document, however strange, makes the API fail',
  async () => {
    const { data } = await api.graphql<IntrospectionQuery>(getIntrospectionQuery());
    if (!data) throw new Error('expected introspection to answer');
    const schema = buildClientSchema(data);
    const roots = [schema.getQueryType(), schema.getMutationType()] as const;
    let executed = 0;
    await fc.assert(
      fc.asyncProperty(fc.gen(), async (random) => {
        const root = pick(roots, random);
        const document = `${root?.name.toLowerCase() ?? 'query'} ${selectionOf(root, random, 4)}`;
        const { status, errors } = await api.graphql(document);
        if (status === 200) executed += 1;
        expect([200, 400], document).toContain(status);
        const codes = errors?.map(({ extensions }) => extensions?.code);
        expect(codes ?? [], document).not.toContain('INTERNAL_SERVER_ERROR');
      }),
      EFFORT,
    );
    expect(executed).toBeGreaterThan(100);
    expect(failures).toEqual([]);
    expect(await api.graphql('{ __typename }')).toMatchObject({ status: 200 });
  },
  LONGEST_MS,
);

function selectionOf(type: GraphQLNamedType | null | undefined, random: GeneratorValue, depth: number): string {
  if (!isObjectType(type) && !isInterfaceType(type)) return '';
  const all = Object.values(type.getFields());
  const fields = new Set(Array.from({ length: 4 }, () => pick(all, random)));
  const texts = [...fields].flatMap((field) => (field ? fieldText(field, random, depth) : []));
  return `{ __typename ${texts.join(' ')} }`;
}

function fieldText(field: GraphQLField<unknown, unknown>, random: GeneratorValue, depth: number): string[] {
  const type = getNamedType(field.type);
  const inside = selectionOf(type, random, depth - 1);
  if (inside !== '' && depth === 0) return [];
  const given = field.args.filter(({ type: wanted }) => isNonNullType(wanted) || random(fc.boolean));
  const args = given.map((arg) => `${arg.name}: ${valueOf(arg.type, random)}`).join(', ');
  return [`${field.name}${args === '' ? '' : `(${args})`} ${inside}`];
}

/** Mostly of the right type: what GraphQL itself refuses reaches no resolver. */
function valueOf(type: GraphQLInputType, random: GeneratorValue): string {
  if (isNonNullType(type)) return valueOf(type.ofType, random);
  if (isListType(type)) return `[${valueOf(type.ofType, random)}]`;
  if (isEnumType(type)) return pick(type.getValues(), random)?.name ?? 'NONE';
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields());
    const given = fields.filter((field) => isNonNullType(field.type) || random(fc.nat, 3) === 0);
    return `{ ${given.map((field) => `${field.name}: ${valueOf(field.type, random)}`).join(', ')} }`;
  }
  const fitting = type.name === 'ID' ? ids : (NASTY[type.name] ?? UNFIT);
  return JSON.stringify(pick(random(fc.nat, 50) === 0 ? UNFIT : fitting, random) ?? null);
}

/** By its index: what is handed to `random` itself is compared in depth, and schemas are circular. */
function pick<T>(list: readonly T[], random: GeneratorValue): T | undefined {
  return list[random(fc.nat, list.length - 1)];
}
