import type { OnboardingStep } from './preferences';
import { useChangePreferences, usePreferences } from './use-preferences';

/** Ticks one of the first steps off. */
export function useTakeStep(): (step: OnboardingStep) => void {
  const { onboarding } = usePreferences();
  const change = useChangePreferences();
  return (step) => {
    if (!onboarding.includes(step)) change({ onboarding: [...onboarding, step] });
  };
}
