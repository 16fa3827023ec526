import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inRepository } from '@task-scheduler/local/repository';
import { percentilesOf } from '../checks/percentiles.js';
import { describeMachine } from '../machine.js';
import { settingsOf } from '../settings.js';
import { prepareGround } from '../storm-ground.js';
import type { Measurement } from './measurement.js';

/** Prints a line of the table in docs/reliability.md. True when the goal is met. */
export async function runMeasurement({
  name,
  title,
  goalMs,
  settings,
  openRedis,
  measure,
}: Measurement): Promise<boolean> {
  const directory = inRepository('.data', 'chaos', `measure-${name}`);
  const ground = await prepareGround(settingsOf(1, 'short', settings), directory, { openRedis });
  try {
    const measured = await measure(ground);
    const { count, p50, p99, max } = percentilesOf(measured.durationsMs);
    const isMet = max <= goalMs && measured.failures.length === 0;
    const seconds = [p50, p99, max].map((ms) => (ms / 1000).toFixed(2));
    console.log(`${isMet ? 'met   ' : 'MISSED'} ${title}`);
    console.log(
      `       p50 ${seconds[0] ?? ''} s, p99 ${seconds[1] ?? ''} s, max ${seconds[2] ?? ''} s of ${count}; goal ${goalMs / 1000} s`,
    );
    for (const line of [...measured.failures, ...(measured.notes ?? [])]) console.log(`       ${line}`);
    const report = { name, title, goalMs, ...measured, machine: describeMachine(ground) };
    writeFileSync(join(directory, 'report.json'), `${JSON.stringify(report, null, 2)}\n`);
    return isMet;
  } finally {
    await ground.close();
  }
}
