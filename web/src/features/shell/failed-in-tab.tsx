'use client';

import { useEffect } from 'react';
import { useQuery } from '@apollo/client/react';
import { FailedTasksDocument } from '@/gql/shell';
import { useLiveStatus } from '@/lib/live/use-live-status';

const everyMs = 30_000;

/** `(3) Tasks · Task Scheduler`, and a dot in the icon: that tasks are failed is seen in the tab, though another one is in front. */
export function FailedInTab() {
  const { isWanted } = useLiveStatus();
  const { data } = useQuery(FailedTasksDocument, { pollInterval: isWanted ? everyMs : 0 });
  const count = data?.failed.totalCount.count ?? 0;

  useEffect(() => {
    const prefix = count > 0 ? `(${count}) ` : '';
    const write = (): void => {
      const title = prefix + document.title.replace(/^\(\d+\) /, '');
      if (title !== document.title) document.title = title;
    };
    write();
    const watch = new MutationObserver(write); // pages set their own titles
    watch.observe(document.head, { childList: true, characterData: true, subtree: true });
    return () => watch.disconnect();
  }, [count]);

  // React puts it at the end of the head, and of several icons browsers show the last.
  return count > 0 && <link rel="icon" href="/icon-failed.svg" type="image/svg+xml" sizes="any" />;
}
