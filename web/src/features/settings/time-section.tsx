'use client';

import { ChoiceGroup } from '@/components/ui/choice-group';
import { Panel } from '@/components/ui/panel';
import { useChangePreferences, usePreferences } from '@/lib/preferences/use-preferences';

export function TimeSection() {
  const { clock, hourCycle, times } = usePreferences();
  const change = useChangePreferences();
  return (
    <Panel title="Time">
      <div className="divide-y divide-line">
        <ChoiceGroup
          label="Time zone"
          hint="Task: each in its own zone, the rest in the browser’s."
          value={clock}
          onChange={(value) => change({ clock: value })}
          choices={[
            { value: 'task', name: 'Task' },
            { value: 'browser', name: 'Browser' },
            { value: 'utc', name: 'UTC' },
          ]}
        />
        <ChoiceGroup
          label="Hours"
          value={hourCycle}
          onChange={(value) => change({ hourCycle: value })}
          choices={[
            { value: '24', name: '24' },
            { value: '12', name: '12' },
          ]}
        />
        <ChoiceGroup
          label="Times in lists"
          hint="The other one is in the tooltip."
          value={times}
          onChange={(value) => change({ times: value })}
          choices={[
            { value: 'relative', name: '5 min ago' },
            { value: 'absolute', name: '27 Mar, 09:00 CET' },
          ]}
        />
      </div>
    </Panel>
  );
}
