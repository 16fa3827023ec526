import type { ReactNode } from 'react';
import { Panel } from '@/components/ui/panel';
import type { Trial } from '../trial/use-webhook-trial';
import { TrialResult } from '../trial/trial-result';
import { ComingRuns } from './coming-runs';
import { RequestPreview } from './request-preview';

/** What will happen: when it fires, what it sends, and how the webhook answers to it now. */
export function OutlookPanel({ trial }: { readonly trial: Trial }) {
  return (
    <Panel title="What will happen">
      <Part title="Next runs">
        <ComingRuns />
      </Part>
      <Part title="Request">
        <RequestPreview />
      </Part>
      <div aria-live="polite">
        {trial.kind !== 'none' && (
          <Part title="Test request">
            <TrialResult trial={trial} />
          </Part>
        )}
      </div>
    </Panel>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section aria-label={title} className="border-b border-line p-4 last:border-b-0">
      <h3 className="mb-2 text-xs font-medium text-ink-3">{title}</h3>
      {children}
    </section>
  );
}
