import { nextOccurrence } from '@task-scheduler/engine/core/schedule/next-occurrence';
import { previewSchedule } from '@task-scheduler/engine/core/schedule/preview';
import { compileSchedule } from '@task-scheduler/engine/core/schedule/schedule';
import { CronExpressionParser } from 'cron-parser';

const texts = [
  '* * * * *',
  '*/15 * * * *',
  '0 * * * *',
  '30 2 * * *',
  '0 9 * * 1-5',
  '0 0 1,15 * *',
  '0,30 8-18 * * MON-FRI',
  '0 0 13 * 5',
  '0 0 1 1 *',
  '0 0 29 2 *',
];
// Without Chatham and Lord Howe, where cron-parser loops or throws at a clock change.
const zones = ['UTC', 'Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Africa/Cairo', 'America/Santiago'];
const pairs = texts.flatMap((text) => zones.map((zone) => ({ text, zone, schedule: compileSchedule(text, zone) })));
const starts = Array.from({ length: 100 }, (_, index) => new Date(Date.UTC(2026, 0, 1) + index * 3.65 * 86_400_000));
const calls = pairs.length * starts.length;

const badInputs: [text: string, zone: string][] = [
  ...['', '* * * *', '* * * * * *', '* * * * * * *', '0 0 30 2 *', '0 0 31 4 *', 'H * * * *', '@reboot'],
  ...['*/0 * * * *', '60 * * * *', '5-1 * * * *', '1,,2 * * * *', '\u0663 * * * *', '\u0000 * * * *'],
  ...['* * * * *\n* * * * *', '__proto__ * * * *', '0'.repeat(10_240), `${'0,'.repeat(120)}0 0 30 2 *`, '0 0 29 2 */3'],
].map((text): [string, string] => [text, 'UTC']);
badInputs.push(...['', 'Nope/Zone', 'UTC+25', '../../etc/passwd'].map((zone): [string, string] => ['* * * * *', zone]));

report('nextOccurrence, cold zones', microseconds(ours) / calls, 'us a call');
report('nextOccurrence', best(ours) / calls, 'us a call');
report('cron-parser, parse and next', best(theirs) / calls, 'us a call');
report('compileSchedule', best(compile) / pairs.length, 'us a call');
for (const text of texts)
  report(`  nextOccurrence of ${text}`, best(() => oursOf(text)) / (calls / texts.length), 'us a call');
report('bad input, slowest', Math.max(...badInputs.map(previewMs)), 'ms');

function ours(): void {
  for (const { schedule } of pairs) for (const start of starts) nextOccurrence(schedule, start);
}

function oursOf(text: string): void {
  for (const pair of pairs) if (pair.text === text) for (const start of starts) nextOccurrence(pair.schedule, start);
}

function theirs(): void {
  for (const { text, zone: tz } of pairs)
    for (const currentDate of starts) CronExpressionParser.parse(text, { tz, currentDate }).next();
}

function compile(): void {
  for (const { text, zone } of pairs) compileSchedule(text, zone);
}

function previewMs([text, zone]: [string, string]): number {
  return microseconds(() => previewSchedule(text, zone, new Date(), 5)) / 1000;
}

/** Of five, because the machine has other things to do as well. */
function best(work: () => void): number {
  return Math.min(...Array.from({ length: 5 }, () => microseconds(work)));
}

function microseconds(work: () => void): number {
  const start = performance.now();
  work();
  return (performance.now() - start) * 1000;
}

function report(what: string, value: number, unit: string): void {
  console.log(`${what.padEnd(48)} ${value.toFixed(2).padStart(9)} ${unit}`);
}
