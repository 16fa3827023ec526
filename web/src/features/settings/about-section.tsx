'use client';

import { Fact, FactList } from '@/components/ui/fact-list';
import { Panel } from '@/components/ui/panel';
import { StatusUnknown } from '@/features/shell/status-unknown';
import type { WorkerPartsFragment } from '@/gql/shell';
import { useLiveStatus } from '@/lib/live/use-live-status';
import { useSystemStatus } from '@/lib/live/use-system-status';

/** Whether all is well, and which releases are at work. */
export function AboutSection() {
  const status = useSystemStatus();
  const { state } = useLiveStatus();
  return (
    <Panel title="Health">
      {!status ? (
        <StatusUnknown />
      ) : (
        <div className="p-4">
          <FactList>
            <Fact name="Live updates">{state}</Fact>
            <Fact name="Postgres">{status.databaseOk ? 'answers' : 'does not answer'}</Fact>
            <Fact name="Redis">{status.redisOk ? 'answers' : 'does not answer'}</Fact>
            <Fact name="Schedulers">{crewInWords(status.schedulers)}</Fact>
            <Fact name="Consumers">{crewInWords(status.consumers)}</Fact>
          </FactList>
        </div>
      )}
    </Panel>
  );
}

function crewInWords(workers: readonly WorkerPartsFragment[] | null): string {
  if (workers === null) return 'not known';
  if (workers.length === 0) return 'none';
  const versions = [...new Set(workers.map(({ version }) => version))].join(', ');
  return `${workers.length} · version ${versions}`;
}
