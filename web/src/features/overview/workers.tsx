'use client';

import { Panel } from '@/components/ui/panel';
import { Fact, FactList } from '@/components/ui/fact-list';
import { RelativeTime } from '@/components/ui/relative-time';
import { StatusUnknown } from '@/features/shell/status-unknown';
import type { WorkerPartsFragment } from '@/gql/overview';
import { useSystemStatus } from '@/lib/live/use-system-status';

/** Who does the work, and whether they were heard of lately. */
export function Workers() {
  const status = useSystemStatus();
  return (
    <Panel title="Workers">
      {!status ? (
        <StatusUnknown />
      ) : (
        <div className="p-4">
          <FactList>
            <Fact name="Schedulers">
              <Crew workers={status.schedulers} />
            </Fact>
            <Fact name="Consumers">
              <Crew workers={status.consumers} />
            </Fact>
            <Fact name="Calling now">
              {status.consumers?.reduce((sum, { inFlight }) => sum + inFlight, 0) ?? 'not known'}
            </Fact>
            <Fact name="Postgres">{status.databaseOk ? 'answers' : 'does not answer'}</Fact>
            <Fact name="Redis">{status.redisOk ? 'answers' : 'does not answer'}</Fact>
            <Fact name="Entries refused">{status.invalidEntries ?? 'not known'}</Fact>
          </FactList>
        </div>
      )}
    </Panel>
  );
}

function Crew({ workers }: { readonly workers: readonly WorkerPartsFragment[] | null }) {
  if (workers === null) return 'not known';
  const newest = workers
    .map(({ heartbeatAt }) => heartbeatAt)
    .sort()
    .at(-1);
  if (newest === undefined) return <span className="text-failed">none</span>;
  return (
    <>
      {workers.length}
      <span className="text-ink-3">
        {' '}
        · heard of <RelativeTime at={newest} />
      </span>
    </>
  );
}
