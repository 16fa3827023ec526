'use client';

import { TriangleAlertIcon } from 'lucide-react';
import { useSystemStatus } from '@/lib/live/use-system-status';
import { faultsOf } from './faults-of';

/** Only there when something keeps tasks from being run; says what, and what to do. */
export function HealthStrip() {
  const status = useSystemStatus();
  const faults = status ? faultsOf(status) : [];
  if (faults.length === 0) return null;
  return (
    <div role="status" className="border-b border-line bg-retrying-bg px-4 py-2 text-retrying md:px-6">
      <ul aria-label="What is wrong" className="flex flex-col gap-1">
        {faults.map(({ fault, cure }) => (
          <li key={fault} className="flex gap-2">
            <TriangleAlertIcon aria-hidden className="mt-0.5 size-4 shrink-0 stroke-[1.75]" />
            <span>
              <span className="font-medium">{fault}</span> {cure}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
