'use client';

import { ChoiceGroup } from '@/components/ui/choice-group';
import { Panel } from '@/components/ui/panel';
import { pageSizes } from '@/lib/preferences/preferences';
import { useChangePreferences, usePreferences } from '@/lib/preferences/use-preferences';

const sizes = pageSizes.map((size) => ({ value: `${size}`, name: `${size}`, size }));

export function AppearanceSection() {
  const { theme, density, sidebar, pageSize } = usePreferences();
  const change = useChangePreferences();
  return (
    <Panel title="Appearance">
      <div className="divide-y divide-line">
        <ChoiceGroup
          label="Theme"
          value={theme}
          onChange={(value) => change({ theme: value })}
          choices={[
            { value: 'system', name: 'System' },
            { value: 'light', name: 'Light' },
            { value: 'dark', name: 'Dark' },
          ]}
        />
        <ChoiceGroup
          label="Density"
          hint="How tall the rows of a table are."
          value={density}
          onChange={(value) => change({ density: value })}
          choices={[
            { value: 'comfortable', name: 'Comfortable' },
            { value: 'dense', name: 'Dense' },
          ]}
        />
        <ChoiceGroup
          label="Sidebar"
          value={sidebar}
          onChange={(value) => change({ sidebar: value })}
          choices={[
            { value: 'full', name: 'Wide' },
            { value: 'min', name: 'Narrow' },
          ]}
        />
        <ChoiceGroup
          label="Tasks a page"
          value={`${pageSize}`}
          onChange={(value) => change({ pageSize: sizes.find((choice) => choice.value === value)?.size ?? pageSize })}
          choices={sizes}
        />
      </div>
    </Panel>
  );
}
