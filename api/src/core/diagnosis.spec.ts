import { expect, test } from 'vitest';
import { type ActiveRun, diagnose, type Symptoms } from './diagnosis.js';
import type { Task } from './entities/index.js';
import { systemStatusOf, type Worker } from './system-status.js';

const now = new Date('2026-05-01T12:00:00Z');
const ago = (seconds: number) => new Date(now.getTime() - seconds * 1000);

const aTask = (traits: Partial<Task> = {}): Task => ({
  id: '7b1c2f0e-9a55-4c1e-8f61-0d6f5f6a1b2c',
  key: null,
  name: 'A task',
  description: null,
  schedule: '@daily',
  timeZone: 'UTC',
  webhookUrl: 'http://h/',
  headers: {},
  payload: {},
  maxRetry: 3,
  retryBackoff: {
    kind: 'none',
    initialDelayMs: 0,
    maxDelayMs: 0,
    jitter: false,
    respectRetryAfter: false,
    nonRetryableStatuses: [],
  },
  status: 'ready',
  timeoutMs: 30_000,
  misfirePolicy: 'run_once',
  misfireGraceSeconds: 3600,
  overlapPolicy: 'skip',
  pauseAfterFailures: null,
  tags: [],
  pausedAt: null,
  pauseReason: null,
  nextRunAt: new Date('2026-05-02T00:00:00Z'),
  scheduleSince: ago(100),
  scheduleError: null,
  version: 1,
  createdAt: ago(100),
  updatedAt: ago(100),
  ...traits,
});
const aRun = (traits: Partial<ActiveRun>): ActiveRun => ({
  state: 'queued',
  retry: 0,
  createdAt: ago(1),
  availableAt: ago(1),
  pushedAt: ago(1),
  attemptedAt: null,
  ...traits,
});
const aWorker = (kind: Worker['kind']): Worker => ({
  id: kind,
  kind,
  startedAt: ago(9),
  heartbeatAt: ago(1),
  inFlight: 0,
  version: '1',
});
const systemOf = (...kinds: Worker['kind'][]) =>
  systemStatusOf(
    { schedulerLagSeconds: 0, oldestQueuedSeconds: null },
    { length: 0, invalid: 0, workers: kinds.map(aWorker) },
  );

const well: Symptoms = {
  task: aTask(),
  activeRuns: [],
  consecutiveFailures: 0,
  system: systemOf('scheduler', 'consumer'),
};

test.each<[string, Partial<Symptoms>, string[]]>([
  ['all is well', {}, []],
  ['it runs', { activeRuns: [aRun({ state: 'running', attemptedAt: ago(30) })] }, []],
  ['it was queued a moment ago', { activeRuns: [aRun({})] }, []],
  ['it is paused', { task: aTask({ pausedAt: ago(5), nextRunAt: null }) }, ['PAUSED']],
  ['its schedule never fires', { task: aTask({ nextRunAt: null, schedule: '0 0 30 2 *' }) }, ['NEVER_MATCHES']],
  ['no scheduler has seen it yet', { task: aTask({ nextRunAt: null }) }, []],
  ['a retry waits', { activeRuns: [aRun({ state: 'waiting', retry: 2 })] }, ['WAITING_RETRY']],
  ['an occurrence waits', { activeRuns: [aRun({ state: 'waiting', availableAt: null })] }, ['QUEUED_BEHIND']],
  ['consumers are busy', { activeRuns: [aRun({ pushedAt: ago(11) })] }, ['QUEUED_BEHIND']],
  ['an attempt hangs', { activeRuns: [aRun({ state: 'running', attemptedAt: ago(41) })] }, ['RUNNING_LONG']],
  ['no consumer is there', { activeRuns: [aRun({})], system: systemOf('scheduler') }, ['NO_CONSUMER_ALIVE']],
  ['nothing needs a consumer', { system: systemOf('scheduler') }, []],
  ['no scheduler is there', { system: systemOf('consumer') }, ['NO_SCHEDULER_ALIVE']],
  ['schedulers are behind', { task: aTask({ nextRunAt: ago(11) }) }, ['SCHEDULER_LAGGING']],
  ['two attempts failed', { consecutiveFailures: 2 }, []],
  ['three attempts failed', { consecutiveFailures: 3 }, ['DESTINATION_FAILING']],
  ['Redis is away', { activeRuns: [aRun({})], system: systemStatusOf(null, null) }, []],
])('when %s, the diagnosis says so', (_, symptoms, codes) => {
  expect(diagnose({ ...well, ...symptoms }, now).map(({ code }) => code)).toEqual(codes);
});

test('a pause tells its reason', () => {
  const task = aTask({ pausedAt: ago(5), pauseReason: 'holidays' });
  expect(diagnose({ ...well, task }, now)).toMatchObject([
    { message: 'the task is paused: holidays (resumeTask lets it fire again)', since: ago(5) },
  ]);
});
