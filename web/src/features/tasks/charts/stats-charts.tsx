'use client';

import {
  Bar,
  BarChart,
  CartesianGrid,
  Line,
  LineChart,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import type { TaskStatsQuery } from '@/gql/detail';
import { formatDuration } from '@/lib/time/format-duration';
import { bucketTick } from './bucket-name';
import { ChartNote } from './chart-note';
import type { StatsRange } from './stats-range';

interface StatsChartsProps {
  readonly stats: TaskStatsQuery['stats'];
  readonly range: StatsRange;
}

const margin = { top: 14, right: 36, bottom: 0, left: 0 };
const axis = { stroke: 'var(--line)', tick: { fill: 'var(--ink-3)', fontSize: 12 }, tickLine: false } as const;
const still = { isAnimationActive: false } as const;

/** Pictures only: the figures beside them and the table say the same to whoever does not see them. */
export function StatsCharts({ stats: { attempts, timeline }, range }: StatsChartsProps) {
  const data = [...timeline];
  const midnights = data.map(({ start }) => start).filter((start) => start.includes('T00:'));
  const time = {
    ...axis,
    ...(range === '7d' && { ticks: midnights }), // else the name of a day would come several times
    dataKey: 'start',
    tickFormatter: (start: string) => bucketTick(start, range),
    minTickGap: 32,
  };
  const note = (
    <Tooltip
      {...still}
      cursor={{ fill: 'var(--muted)', stroke: 'var(--line)' }}
      content={<ChartNote range={range} />}
    />
  );
  return (
    <div className="flex flex-col gap-1 pt-2 pr-1 pb-3">
      <div role="img" aria-label="Duration over time: p95 of each bucket" className="h-40">
        <ResponsiveContainer>
          <LineChart data={data} margin={margin} accessibilityLayer={false} syncId="stats">
            <CartesianGrid vertical={false} stroke="var(--line)" />
            <XAxis {...time} hide />
            <YAxis {...axis} width={64} tickCount={4} tickFormatter={(ms: number) => formatDuration(ms)} />
            {note}
            <Percentile name="p50" ms={attempts.p50ExecutionTime} dash="2 4" below />
            <Percentile name="p95" ms={attempts.p95ExecutionTime} dash="6 3" below={false} />
            <Line
              {...still}
              dataKey="p95ExecutionTime"
              stroke="var(--accent)"
              strokeWidth={1.5}
              dot={{ r: 2, fill: 'var(--accent)', strokeWidth: 0 }}
              connectNulls
            />
          </LineChart>
        </ResponsiveContainer>
      </div>
      <div role="img" aria-label="Attempts over time: finished and failed" className="h-24">
        <ResponsiveContainer>
          <BarChart data={data} margin={margin} accessibilityLayer={false} syncId="stats" barCategoryGap={1}>
            <XAxis {...time} />
            <YAxis {...axis} width={64} tickCount={3} allowDecimals={false} />
            {note}
            <Bar {...still} dataKey="finish" stackId="outcome" fill="var(--finish-dot)" />
            <Bar {...still} dataKey="failed" stackId="outcome" fill="url(#failed-hatch)" />
            <FailedHatch />
          </BarChart>
        </ResponsiveContainer>
      </div>
    </div>
  );
}

interface PercentileProps {
  readonly name: string;
  readonly ms: number | null;
  readonly dash: string;
  readonly below: boolean;
}

/** The label of the lower one hangs below its line, so that the two never lie upon each other. */
function Percentile({ name, ms, dash, below }: PercentileProps) {
  if (ms === null) return null;
  return (
    <ReferenceLine
      y={ms}
      stroke="var(--control)"
      strokeDasharray={dash}
      label={{ value: name, position: 'right', dy: below ? 7 : -7, fill: 'var(--ink-3)', fontSize: 12 }}
    />
  );
}

/** Failure is told by shape, too. */
function FailedHatch() {
  return (
    <defs>
      <pattern id="failed-hatch" width={5} height={5} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width={5} height={5} fill="var(--failed-dot)" />
        <rect width={1.5} height={5} fill="var(--surface)" />
      </pattern>
    </defs>
  );
}
