import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { openChronicle } from './chronicle.js';
import { startCrew } from './crew/crew.js';
import { drawFailpoints } from './crew/draw-failpoints.js';
import type { Ground } from './faults/fault.js';
import { copyHouse, type HouseChanges } from './house.js';
import { plantTasks } from './load/plant-tasks.js';
import { createStormSchema } from './load/storm-schema.js';
import { randomStream } from './random.js';
import { type StormReceiver, startReceiver } from './receiver/receiver.js';
import { openStormPostgres } from './servers/storm-postgres.js';
import { openStormRedis, type StormRedis } from './servers/storm-redis.js';
import { type StormSettings, workerEnvironment } from './settings.js';

/** Servers, processes, tasks and receiver of one storm, up and healthy. */
export interface StormGround extends Ground {
  readonly receiver: StormReceiver;
  readonly ledgerFile: string;
  close(): Promise<void>;
}

/** Enough that each is idle most of the time: an occurrence over an active run is skipped, which is not what is tested. */
const SECONDS_BETWEEN_RUNS = 12;
const MINUTELY = 20;
/** Beyond the longest ordinary reply: what a slow, silent or dripping webhook costs at most. */
const PATIENCE_MS = 2000;
const STRANGER_TASKS = 10;

/** What a mutant is made of: changes to the built files, and to the database. */
export interface Mutation extends HouseChanges {
  readonly sql?: string;
}

export interface GroundChanges extends Mutation {
  readonly openRedis?: ((fromNpm: boolean) => Promise<StormRedis>) | undefined;
}

/** `directory` takes the copy of the build that runs, logs, ledger and chronicle. */
export async function prepareGround(
  settings: StormSettings,
  directory: string,
  { openRedis = openStormRedis, sql, ...changes }: GroundChanges = {},
): Promise<StormGround> {
  rmSync(directory, { recursive: true, force: true });
  mkdirSync(directory, { recursive: true });
  const chronicle = openChronicle(join(directory, 'chronicle.jsonl'));
  const ledgerFile = join(directory, 'ledger.jsonl');
  const closers: (() => Promise<void>)[] = [];
  const close = async () => {
    for (const closeOne of closers.reverse()) await closeOne();
  };
  const opened = async <T extends { stop(): Promise<void> }>(opening: Promise<T>): Promise<T> => {
    const part = await opening;
    closers.push(part.stop);
    return part;
  };
  try {
    const postgres = await opened(openStormPostgres(settings.fromNpm));
    const redis = await opened(openRedis(settings.fromNpm));
    const receiver = await opened(startReceiver(ledgerFile, settings));
    await createStormSchema(postgres.db);
    if (sql !== undefined) await postgres.db.query(sql);
    const byRate = { fed: settings.perSecond * SECONDS_BETWEEN_RUNS, minutely: MINUTELY };
    const counts = { ...(settings.tasks ?? byRate), strangers: STRANGER_TASKS };
    const planted = await plantTasks(postgres.db, receiver.url, counts, settings.latencyMs[1] + PATIENCE_MS);
    const random = randomStream(settings.seed, 'failpoints');
    const leaseMs = settings.leaseSeconds * 1000;
    const crew = await opened(
      startCrew({
        ...settings,
        house: copyHouse(directory, changes),
        env: workerEnvironment(settings),
        failpoints: (role) => (settings.hasFailpoints ? drawFailpoints(role, random, leaseMs) : []),
        logDirectory: directory,
        postgres,
        redis,
        chronicle,
      }),
    );
    return { crew, postgres, redis, receiver, planted, leaseMs, chronicle, ledgerFile, close };
  } catch (error) {
    await close();
    throw error;
  }
}
