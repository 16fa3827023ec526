'use client';

import { ChoiceGroup } from '@/components/ui/choice-group';
import { Panel } from '@/components/ui/panel';
import { useChangePreferences, usePreferences } from '@/lib/preferences/use-preferences';

export function BehaviourSection() {
  const { live, onboardingDone } = usePreferences();
  const change = useChangePreferences();
  return (
    <Panel title="Behaviour">
      <div className="divide-y divide-line">
        <ChoiceGroup
          label="Live updates"
          hint="Off: no page changes by itself."
          value={live ? 'on' : 'off'}
          onChange={(value) => change({ live: value === 'on' })}
          choices={onOff}
        />
        <ChoiceGroup
          label="First steps on the overview"
          value={onboardingDone ? 'off' : 'on'}
          onChange={(value) =>
            change(value === 'on' ? { onboardingDone: false, onboarding: [] } : { onboardingDone: true })
          }
          choices={onOff}
        />
      </div>
    </Panel>
  );
}

const onOff = [
  { value: 'on', name: 'On' },
  { value: 'off', name: 'Off' },
] as const;
