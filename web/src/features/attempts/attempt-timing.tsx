import type { AttemptTimingPartsFragment } from '@/gql/attempts';
import { formatDuration } from '@/lib/time/format-duration';

interface AttemptTimingProps {
  readonly exchange: Pick<AttemptTimingPartsFragment, 'executionTime' | 'timing'>;
  /** How long after its time the attempt began. */
  readonly latenessMs?: number | null;
}

/** The phases of an exchange one after the other, each where it lay in the whole. */
export function AttemptTiming({ exchange: { executionTime, timing }, latenessMs = null }: AttemptTimingProps) {
  if (executionTime === null) return <p className="text-ink-2">Still waiting for the reply.</p>;
  const spans = timing ? spansOf(timing) : [];
  const wholeMs = Math.max(executionTime, spans.at(-1)?.endMs ?? 0, 1);
  return (
    <table className="w-full">
      <caption className="sr-only">How long each phase took</caption>
      <tbody>
        {spans.map(({ phase, startMs, endMs }) => (
          <tr key={phase} className="*:py-1">
            <th scope="row" className="w-24 pr-3 text-left font-normal whitespace-nowrap text-ink-2">
              {phase}
            </th>
            <td aria-hidden>
              <div className="h-2.5 rounded-sm bg-muted">
                <div
                  className="h-full min-w-0.5 rounded-sm bg-running-dot"
                  style={{ marginLeft: percent(startMs / wholeMs), width: percent((endMs - startMs) / wholeMs) }}
                />
              </div>
            </td>
            <td className="w-20 pl-3 text-right whitespace-nowrap">{formatDuration(endMs - startMs)}</td>
          </tr>
        ))}
        <Row name="In all" ms={executionTime} />
        {latenessMs !== null && <Row name="Began late by" ms={latenessMs} />}
      </tbody>
      {spans.length === 0 && (
        <tfoot>
          <tr>
            <td colSpan={3} className="pt-2 text-xs text-ink-3">
              No phase of the exchange came to its end.
            </td>
          </tr>
        </tfoot>
      )}
    </table>
  );
}

function Row({ name, ms }: { readonly name: string; readonly ms: number }) {
  return (
    <tr className="border-t border-line *:py-1.5">
      <th scope="row" colSpan={2} className="text-left font-normal text-ink-2">
        {name}
      </th>
      <td className="text-right font-medium whitespace-nowrap">{formatDuration(ms)}</td>
    </tr>
  );
}

type Timing = NonNullable<AttemptTimingProps['exchange']['timing']>;

/** A phase that did not take place (a kept connection needs no DNS) is left out. */
function spansOf(timing: Timing) {
  let endMs = 0;
  return phases(timing).flatMap(([phase, ms]) => {
    if (ms === null) return [];
    const startMs = endMs;
    endMs += ms;
    return { phase, startMs, endMs };
  });
}

function phases({ dnsMs, connectMs, tlsMs, waitMs, receiveMs }: Timing) {
  return [
    ['DNS', dnsMs],
    ['Connect', connectMs],
    ['TLS', tlsMs],
    ['Wait', waitMs],
    ['Receive', receiveMs],
  ] as const;
}

function percent(part: number): string {
  return `${(part * 100).toFixed(2)}%`;
}
