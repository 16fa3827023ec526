'use client';

import { parseAsStringLiteral, useQueryState } from 'nuqs';
import { skipToken, useQuery } from '@apollo/client/react';
import { EmptyState } from '@/components/ui/empty-state';
import { ErrorState } from '@/components/ui/error-state';
import { LinkTabs } from '@/components/ui/link-tabs';
import { Panel } from '@/components/ui/panel';
import { Skeleton } from '@/components/ui/skeleton';
import { UpcomingDocument } from '@/gql/upcoming';
import { describeError } from '@/lib/apollo/describe-error';
import { useLiveStatus } from '@/lib/live/use-live-status';
import { useMinute } from '@/lib/time/use-minute';
import { useInstantFormat } from '@/lib/time/use-instant-format';
import { useHeld } from '@/lib/use-held';
import { byHour, byMinute, type ComingRun } from './by-minute';
import { HourBlock } from './hour-block';

const hours = { '1h': 1, '6h': 6, '24h': 24 } as const;
const windows = ['1h', '6h', '24h'] as const;
const names = { '1h': 'Next hour', '6h': 'Next 6 hours', '24h': 'Next 24 hours' } as const;
const windowParser = parseAsStringLiteral(windows).withDefault('24h');
const hourMs = 3_600_000;

/** What the API gives at a time; a task that fires every minute fills it soon. */
const runsAtMost = 100;

/** What fires until when, minute by minute, so that crowds are seen before they form. */
export function Upcoming() {
  const [within] = useQueryState('window', windowParser);
  const { isWanted } = useLiveStatus();
  const nowMs = useHeld(useMinute(), !isWanted);
  const to = new Date(nowMs + hours[within] * hourMs).toISOString();
  const { data, previousData, error, refetch } = useQuery(
    UpcomingDocument,
    nowMs === 0 ? skipToken : { variables: { to }, fetchPolicy: 'no-cache' },
  );
  const runs = (data ?? previousData)?.upcoming;
  const tabs = windows.map((name) => ({
    name: names[name],
    href: name === '24h' ? '/upcoming' : `/upcoming?window=${name}`,
    isCurrent: name === within,
  }));

  return (
    <Panel>
      <div className="border-b border-line">
        <LinkTabs label="How far ahead" tabs={tabs} />
      </div>
      {!runs && error && (
        <ErrorState
          title="The coming runs could not be loaded"
          reason={describeError(error)}
          onRetry={() => void refetch()}
        />
      )}
      {!runs && !error && <Skeleton rows={10} label="Loading the coming runs" />}
      {runs?.length === 0 && (
        <EmptyState
          title="Nothing fires in this time"
          text="Paused tasks, and those whose next occurrence lies later, are not here."
        />
      )}
      {runs && runs.length > 0 && <Agenda runs={runs} />}
    </Panel>
  );
}

function Agenda({ runs }: { readonly runs: readonly ComingRun[] }) {
  const { short } = useInstantFormat();
  const minutes = byMinute(runs);
  const most = Math.max(...minutes.map((minute) => minute.runs.length));
  const last = runs.at(-1);
  return (
    <>
      {byHour(minutes).map((hour) => (
        <HourBlock key={hour.at} hour={hour} most={most} />
      ))}
      {runs.length === runsAtMost && last && (
        <p className="border-t border-line px-4 py-2.5 text-xs text-ink-3">
          The next {runsAtMost} occurrences reach until {short(last.scheduledFor)}. Whatever fires after that is not
          shown here: the page of a task tells its own next runs.
        </p>
      )}
    </>
  );
}
