import { setTimeout as sleep } from 'node:timers/promises';
import { reasonOf } from '@task-scheduler/engine/frameworks/logger';
import { readHistory } from './checks/history.js';
import { ALWAYS, AT_REST, type Breach, findBreaches } from './checks/invariants.js';
import { readLedger } from './checks/ledger.js';
import { checkLedger } from './checks/ledger-checks.js';
import { checkRedis } from './checks/redis-checks.js';
import { measureTiming } from './checks/timing.js';
import { dumpTables } from './dump-tables.js';
import { injectFaults } from './faults/injector.js';
import { sufferable } from './faults/menu.js';
import { planFaults } from './faults/plan.js';
import { deleteTasks } from './load/delete-tasks.js';
import { feed } from './load/feeder.js';
import { comeToRest } from './load/come-to-rest.js';
import { checkStrangers, pushStrangers } from './load/strangers.js';
import { countUninvited } from './checks/uninvited.js';
import { type Report, reportOf } from './report.js';
import type { StormSettings } from './settings.js';
import { type Mutation, prepareGround, type StormGround } from './storm-ground.js';

const DELETED_TASKS = 10;
const SAMPLE_EVERY_MS = 3000;
const SETTLED_MS = 1000;

/** One storm, from an empty database to the verdict. `directory` keeps its traces; the tables too when a rule was broken. */
export async function runStorm(settings: StormSettings, directory: string, mutation?: Mutation): Promise<Report> {
  const ground = await prepareGround(settings, directory, mutation);
  try {
    const report = await rage(settings, ground);
    if (report.breaches.length > 0) await dumpTables(ground.postgres.db, directory);
    return report;
  } finally {
    await ground.close();
  }
}

async function rage(settings: StormSettings, ground: StormGround): Promise<Report> {
  const { postgres, redis, crew, planted, chronicle } = ground;
  const startedAt = Date.now();
  const { kinds, leftOut } = sufferable(redis.isReal);
  const overMs = (settings.runs / settings.perSecond) * 1000;
  const plan = settings.faults === 0 ? [] : planFaults(settings.seed, settings.faults, overMs, settings.kinds ?? kinds);
  const over = new AbortController();
  const sampled = sampleAlways(ground, over.signal);

  const [injected, fed, strangers] = await Promise.all([
    injectFaults(plan, ground),
    feed(postgres.db, planted, settings, over.signal),
    pushStrangers(ground, settings, overMs),
    deleteTasks(postgres.db, planted, DELETED_TASKS, overMs / (DELETED_TASKS + 1), over.signal),
  ]);
  const calmAt = Date.now();
  const restedAfterMs = await comeToRest(ground, settings.restWithinMs);
  await sleep(SETTLED_MS);
  over.abort();
  await crew.stop();

  const { db } = postgres;
  const account = checkLedger(readLedger(ground.ledgerFile), await readHistory(db, chronicle.events), ground.leaseMs);
  const breaches: Breach[] = [
    ...(await findBreaches(db, [...ALWAYS, ...AT_REST])),
    ...(await sampled),
    ...account.breaches,
    ...(await checkRedis(redis, redis.monitor.seen, plan.filter(({ kind }) => kind === 'garbage').length)),
    ...(await checkStrangers(db, strangers)),
  ];
  const timing = await measureTiming(db, injected);
  const uninvited = await countUninvited(db, chronicle.events);
  const seconds = { storm: (calmAt - startedAt) / 1000, rest: restedAfterMs === null ? null : restedAfterMs / 1000 };
  return reportOf({
    settings,
    ground,
    fed,
    plan,
    injected,
    leftOut,
    breaches,
    account,
    timing,
    seconds,
    strangers,
    uninvited,
  });
}

/** What must be true at any instant is looked at while the storm goes on. */
async function sampleAlways({ postgres: { db }, chronicle }: StormGround, over: AbortSignal): Promise<Breach[]> {
  const found: Breach[] = [];
  while (!over.aborted) {
    await sleep(SAMPLE_EVERY_MS, undefined, { signal: over }).catch(() => undefined);
    try {
      found.push(
        ...(await findBreaches(db, ALWAYS)).map((breach) => ({ ...breach, name: `${breach.name} (in the storm)` })),
      );
    } catch (error) {
      chronicle.note('sample.failed', { reason: reasonOf(error) }); // Postgres is away: the next sample
    }
  }
  return found.slice(0, 10);
}
