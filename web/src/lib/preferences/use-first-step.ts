import { useEffect, useEffectEvent } from 'react';
import type { OnboardingStep } from './preferences';
import { usePreferencesKnown } from './preferences-known';
import { useTakeStep } from './use-take-step';

/** Ticks one of the first steps off by being there: what is opened has been opened. */
export function useFirstStep(step: OnboardingStep | null): void {
  const isKnown = usePreferencesKnown();
  const take = useTakeStep();
  const reach = useEffectEvent((reached: OnboardingStep) => take(reached));

  useEffect(() => {
    if (isKnown && step !== null) reach(step);
  }, [isKnown, step]);
}
