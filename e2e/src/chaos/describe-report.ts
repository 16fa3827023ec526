import { describeBreach } from './checks/invariants.js';
import type { Percentiles } from './checks/percentiles.js';
import type { Report } from './report.js';

/** The report in words, for people. */
export function describeReport(report: Report): string {
  const { settings, account, timing, seconds, kills, breaches } = report;
  const byFailpoint = Object.values(kills.byFailpoint).reduce((sum, count) => sum + count, 0);
  const lines = [
    breaches.length === 0 ? 'NOTHING WAS LOST.' : `${breaches.length} RULES WERE BROKEN.`,
    ...breaches.flatMap((breach) => [
      `  ${describeBreach(breach)}`,
      ...breach.examples.map((example) => `    ${JSON.stringify(example).slice(0, 300)}`),
    ]),
    '',
    `${report.occurrences} occurrences at ${settings.perSecond}/s over ${seconds.storm.toFixed(0)} s, ${settings.schedulers} schedulers, ${settings.consumers} consumers, lease ${settings.leaseSeconds} s; ${report.strangers} entries of strangers`,
    `kill -9: ${kills.byFault + byFailpoint} (${kills.byFault} from outside, ${byFailpoint} at failpoints); pauses beyond the lease: ${report.freezesBeyondLease}; losses of Redis' data: ${report.lossesOfRedis}`,
    `at rest ${seconds.rest === null ? 'never' : `${seconds.rest.toFixed(1)} s`} after the last fault`,
    `due → terminal: ${inSeconds(timing.lagMs)}`,
    `lease over → queued again: ${inSeconds(timing.reapedAfterMs)}`,
    `POSTs: ${account.posts}, doubled: ${account.doubled} for ${account.lostClaims} lost claims (${account.fromTheLiving} of consumers that lived), by zombies: ${account.zombiePosts}; runs that nobody asked for: ${report.uninvited}`,
    '',
    'fault                     times   longest time without any run ending, from its beginning to 2 s after its end',
    ...Object.entries(timing.silenceMs).map(
      ([kind, silence]) => `${kind.padEnd(24)} ${String(report.faults[kind] ?? 0).padStart(5)}   ${inSeconds(silence)}`,
    ),
    ...(report.leftOut.length > 0
      ? [`left out, for this machine cannot suffer them: ${report.leftOut.join(', ')}`]
      : []),
    '',
    report.machine,
    `again: ${report.replay}`,
  ];
  return lines.join('\n');
}

function inSeconds({ p50, p99, max }: Percentiles): string {
  const [median, most, all] = [p50, p99, max].map((ms) => (ms / 1000).toFixed(2));
  return `p50 ${median} s, p99 ${most} s, max ${all} s`;
}
