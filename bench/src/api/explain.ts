import type { Queryable } from '@task-scheduler/engine/frameworks/postgres/database';
import { median } from '../report/spread.js';
import type { Statement } from './lists.js';

/** How Postgres went about a statement. */
export interface Plan {
  /** How it got at the rows of the list, and what it did to bring them in order. */
  way: string;
  /** That it looked at, whether they were answered or not. */
  rows: number;
  /** Whether it read through a table from end to end. */
  scansTable: boolean;
  /** How many rows it had to sort; 0 when they came in order. */
  sorted: number;
  /** Planning and execution together. */
  ms: number;
}

const TIMES = 3;

/** Executes it some times; the plan is the last one's, the time is the median. A time before them, which reads from the disk, does not count. */
export async function explain(db: Queryable, { text, values }: Statement, times = TIMES): Promise<Plan> {
  const plans: Explained[] = [];
  for (let time = 0; time <= times; time += 1) plans.push(await explainOnce(db, { text, values }));
  const warm = times === 0 ? plans : plans.slice(1);
  const nodes = warm.flatMap(({ Plan: root }, place) => (place === warm.length - 1 ? nodesOf(root) : []));
  const sorts = nodes.filter((node) => /^(Incremental )?Sort$/.test(node['Node Type']));
  return {
    way: wayOf(nodes),
    rows: nodes.reduce((sum, node) => sum + rowsReadBy(node), 0),
    scansTable: nodes.some((node) => node['Node Type'] === 'Seq Scan'),
    sorted: Math.max(0, ...sorts.map(rowsIntoSort)),
    ms: median(warm.map((each) => each['Planning Time'] + each['Execution Time'])),
  };
}

interface Explained {
  Plan: Node;
  'Planning Time': number;
  'Execution Time': number;
}

interface Node {
  'Node Type': string;
  'Relation Name'?: string;
  'Index Name'?: string;
  'Actual Rows': number;
  'Actual Loops': number;
  'Rows Removed by Filter'?: number;
  'Rows Removed by Index Recheck'?: number;
  Plans?: Node[];
}

async function explainOnce(db: Queryable, { text, values }: Statement): Promise<Explained> {
  const [row] = await db.query<{ 'QUERY PLAN': Explained[] }>(
    `explain (analyze, timing off, format json) ${text}`,
    values,
  );
  const [explained] = row?.['QUERY PLAN'] ?? [];
  if (explained === undefined) throw new Error('expected a plan, got none');
  return explained;
}

const nodesOf = (node: Node): Node[] => [node, ...(node.Plans ?? []).flatMap(nodesOf)];

/** Of a look into a table; what other nodes pass on was counted there. */
function rowsReadBy(node: Node): number {
  if (node['Relation Name'] === undefined) return 0;
  const removed = (node['Rows Removed by Filter'] ?? 0) + (node['Rows Removed by Index Recheck'] ?? 0);
  return (node['Actual Rows'] + removed) * node['Actual Loops'];
}

/** A sort that is followed by a limit says how many it kept; how many it was given, says what is below. */
function rowsIntoSort({ Plans: [below] = [] }: Node): number {
  return below === undefined ? 0 : below['Actual Rows'] * below['Actual Loops'];
}

function wayOf(nodes: readonly Node[]): string {
  const steps = nodes.flatMap((node) => {
    const name = node['Node Type'];
    if (name === 'Seq Scan') return [`Seq Scan ${node['Relation Name'] ?? ''}`];
    if (name.includes('Sort')) return [name];
    return node['Index Name'] === undefined ? [] : [node['Index Name']];
  });
  return [...new Set(steps)].join(' ← ');
}
