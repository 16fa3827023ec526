import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inRepository } from '@task-scheduler/local/repository';
import { type Command, HELP, readArguments } from './arguments.js';
import { describeReport } from './describe-report.js';
import { runMeasurement } from './measure/run-measurement.js';
import { soak } from './soak/soak.js';
import type { StormSettings } from './settings.js';
import { runStorm } from './storm.js';

try {
  await obey(readArguments(process.argv.slice(2)));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

async function obey(command: Command): Promise<void> {
  switch (command.kind) {
    case 'help':
      return console.log(HELP);
    case 'storm':
      return storm(command.settings);
    case 'soak':
      return soakFor(command.minutes);
    case 'measure':
      for (const measurement of command.measurements) if (!(await runMeasurement(measurement))) process.exitCode = 1;
  }
}

async function soakFor(minutes: number): Promise<void> {
  const directory = inRepository('.data', 'chaos', 'soak');
  const { lines, failures } = await soak(minutes, directory);
  writeFileSync(join(directory, 'report.json'), `${JSON.stringify({ lines, failures }, null, 2)}\n`);
  console.log([...lines, ...failures.map((failure) => `MISSED: ${failure}`)].join('\n'));
  process.exitCode = failures.length === 0 ? 0 : 1;
}

async function storm(settings: StormSettings): Promise<void> {
  const name = `${new Date().toISOString().replaceAll(/[:.]/g, '-')}-seed-${settings.seed}`;
  const directory = inRepository('.data', 'chaos', name);
  const report = await runStorm(settings, directory);
  writeFileSync(join(directory, 'report.json'), `${JSON.stringify(report, null, 2)}\n`);
  console.log(`${describeReport(report)}\ntraces: ${directory}`);
  process.exitCode = report.breaches.length === 0 ? 0 : 1;
}
