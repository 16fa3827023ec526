import type { TaskStatsQuery } from '@/gql/detail';
import { formatDuration } from '@/lib/time/format-duration';
import { percentage } from '../strip/success-rate';

type Attempts = TaskStatsQuery['stats']['attempts'];

/** The range in one line. */
export function StatsFigures({ attempts }: { readonly attempts: Attempts }) {
  if (attempts.total === 0) return <p className="px-4 py-1 text-ink-2">No attempt began in this time.</p>;
  return (
    <dl className="flex flex-wrap gap-x-6 gap-y-1 px-4 py-1">
      <Figure name="p50" value={inWords(attempts.p50ExecutionTime)} />
      <Figure name="p95" value={inWords(attempts.p95ExecutionTime)} />
      <Figure name="p99" value={inWords(attempts.p99ExecutionTime)} />
      <Figure name="attempts ok" value={attempts.successRate === null ? '–' : percentage(attempts.successRate)} />
      <Figure name="attempts" value={attempts.total.toLocaleString('en-GB')} />
      <Figure name="failed" value={attempts.failed.toLocaleString('en-GB')} />
    </dl>
  );
}

function Figure({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div className="flex items-baseline gap-1.5">
      <dt className="text-xs text-ink-3">{name}</dt>
      <dd className="font-medium">{value}</dd>
    </div>
  );
}

function inWords(ms: number | null): string {
  return ms === null ? '–' : formatDuration(ms);
}
