'use client';

import dynamic from 'next/dynamic';
import { Panel } from '@/components/ui/panel';
import { isUuid } from '@/lib/uuid';
import { useWide } from '@/lib/use-wide';
import { LogFilters } from './log-filters';
import { LogTable } from './log-table';
import { LogTail } from './log-tail';
import { useLogsQuery } from './logs-query';
import { useLogs } from './use-logs';
import { useRowKeys } from './use-row-keys';

// Fetched with the first attempt that is opened.
const LogPanel = dynamic(() => import('./log-panel').then((module) => module.LogPanel), { ssr: false });
const LogSheet = dynamic(() => import('./log-sheet').then((module) => module.LogSheet), { ssr: false });

/** Every attempt of every task, newest first; one of them closely, beside the list or over it. */
export function Logs() {
  const [query, setQuery] = useLogsQuery();
  const logs = useLogs(query);
  const isWide = useWide();
  const opened = query.log !== null && isUuid(query.log) ? query.log : null;
  const open = (id: string | null): void => void setQuery({ log: id }, { history: opened ? 'replace' : 'push' });
  useRowKeys(logs.attempts, opened, open);

  return (
    <div
      className={`grid items-start gap-4 ${opened && isWide ? 'grid-cols-[minmax(0,1fr)_26rem] 2xl:grid-cols-[minmax(0,1fr)_34rem]' : ''}`}
    >
      <Panel>
        <LogFilters query={query} setQuery={setQuery} />
        <LogTail key={query.task} query={query} logs={logs} isHeld={opened !== null} />
        <LogTable
          query={query}
          setQuery={setQuery}
          logs={logs}
          opened={opened}
          isNarrow={opened !== null && isWide}
          onOpen={open}
        />
      </Panel>
      {opened && isWide && <LogPanel key={opened} id={opened} onClose={() => open(null)} />}
      {opened && !isWide && <LogSheet key={opened} id={opened} onClose={() => open(null)} />}
    </div>
  );
}
