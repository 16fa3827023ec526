import { useEffect, useMemo, type ReactNode } from 'react';
import { ClockContext, type Clock } from '../time/clock';
import { usePreferencesKnown } from './preferences-known';
import { usePreferences } from './use-preferences';

/**
 * Theme, density and sidebar are attributes of the document, so that the stylesheet alone decides what they look like;
 * public/pre-paint.js sets them before the first paint.
 */
export function Appearance({ children }: { readonly children: ReactNode }) {
  const { theme, density, sidebar, clock, hourCycle, times } = usePreferences();
  const isKnown = usePreferencesKnown();

  useEffect(() => {
    if (!isKnown) return;
    const { dataset } = document.documentElement;
    Object.assign(dataset, { theme, density, sidebar });
    delete dataset.onboarding; // from now on the first steps know by themselves
  }, [isKnown, theme, density, sidebar]);

  const shown = useMemo<Clock>(
    () => ({ zone: clock, isTwelveHours: hourCycle === '12', isRelative: times === 'relative' }),
    [clock, hourCycle, times],
  );
  return <ClockContext value={shown}>{children}</ClockContext>;
}
