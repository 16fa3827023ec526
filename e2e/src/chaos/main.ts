import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inRepository } from '@task-scheduler/local/repository';
import { HELP, readArguments } from './arguments.js';
import { describeReport } from './describe-report.js';
import type { StormSettings } from './settings.js';
import { runStorm } from './storm.js';

try {
  const settings = readArguments(process.argv.slice(2));
  if (settings === null) console.log(HELP);
  else await storm(settings);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

async function storm(settings: StormSettings): Promise<void> {
  const name = `${new Date().toISOString().replaceAll(/[:.]/g, '-')}-seed-${settings.seed}`;
  const directory = inRepository('.data', 'chaos', name);
  const report = await runStorm(settings, directory);
  writeFileSync(join(directory, 'report.json'), `${JSON.stringify(report, null, 2)}\n`);
  console.log(`${describeReport(report)}\ntraces: ${directory}`);
  process.exitCode = report.breaches.length === 0 ? 0 : 1;
}
