'use client';

import { useQueryState } from 'nuqs';
import { AttemptsPanel } from './attempts-panel';
import { FirstSteps } from './first-steps';
import { NeedsAttention } from './needs-attention';
import { NextUp } from './next-up';
import { rangeParser } from './range';
import { RecentAttempts } from './recent-attempts';
import { Tiles } from './tiles';
import { useBeat } from './use-beat';
import { useOverviewStats } from './use-overview-stats';
import { Workers } from './workers';

export function Overview() {
  const [range] = useQueryState('range', rangeParser);
  const { beat, news } = useBeat();
  const stats = useOverviewStats(range, beat);
  return (
    <div className="flex flex-col gap-6">
      <p role="status" className="sr-only">
        {news}
      </p>
      <FirstSteps />
      <Tiles counts={stats.data?.tasks} />
      <AttemptsPanel range={range} stats={stats} />
      <div className="grid items-start gap-6 xl:grid-cols-[minmax(0,1fr)_24rem]">
        <div className="flex min-w-0 flex-col gap-6">
          <NeedsAttention beat={beat} />
          <RecentAttempts beat={beat} />
        </div>
        <div className="flex min-w-0 flex-col gap-6">
          <NextUp beat={beat} />
          <Workers />
        </div>
      </div>
    </div>
  );
}
