'use client';

import Link from 'next/link';
import { CircleCheckIcon, CircleIcon, XIcon } from 'lucide-react';
import { Button } from '@/components/ui/button';
import type { OnboardingStep } from '@/lib/preferences/preferences';
import { usePreferencesKnown } from '@/lib/preferences/preferences-known';
import { useTakeStep } from '@/lib/preferences/use-take-step';
import { useChangePreferences, usePreferences } from '@/lib/preferences/use-preferences';

const steps: readonly { readonly step: OnboardingStep; readonly words: string; readonly href: string }[] = [
  { step: 'watched', words: 'Watch the sample tasks call the built-in dummy webhook', href: '/logs' },
  { step: 'opened', words: 'Open an attempt that failed, and read why', href: '/logs?status=failed' },
  { step: 'created', words: 'Create a task, with a test request', href: '/tasks/new' },
  { step: 'played', words: 'Try the GraphQL playground', href: '/playground' },
];

/** The first minute: four things to try. Gone once they are done or put away. */
export function FirstSteps() {
  const { onboarding, onboardingDone } = usePreferences();
  const isKnown = usePreferencesKnown();
  const change = useChangePreferences();
  const take = useTakeStep();
  // Until it is known what this browser keeps, public/pre-paint.js tells: what is below must not move.
  if (onboardingDone || onboarding.length === steps.length) return null;

  return (
    <section aria-label="First steps" className="rounded-lg border border-line bg-surface px-4 py-3 onboarded:hidden">
      <div className="flex items-start justify-between gap-4">
        <div>
          <h2 className="font-medium">First steps</h2>
          <p className="text-ink-2">
            On the first start some sample tasks were created. They fire, fail, retry and finish.
          </p>
        </div>
        <Button
          variant="ghost"
          size="icon"
          aria-label="Put the first steps away"
          disabled={!isKnown}
          onClick={() => change({ onboardingDone: true })}
        >
          <XIcon aria-hidden />
        </Button>
      </div>
      <ol className="mt-3 grid gap-x-6 gap-y-1 sm:grid-cols-2">
        {steps.map(({ step, words, href }) => (
          <li key={step} className="flex items-center gap-2">
            <Tick isDone={onboarding.includes(step)} />
            {step === 'played' ? (
              <a
                href={href}
                target="_blank"
                rel="noopener noreferrer"
                onClick={() => take('played')}
                className={linkStyles}
              >
                {words}
              </a>
            ) : (
              <Link href={href} onClick={() => step === 'watched' && take('watched')} className={linkStyles}>
                {words}
              </Link>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

const linkStyles = 'py-0.5 underline underline-offset-2';

function Tick({ isDone }: { readonly isDone: boolean }) {
  const Icon = isDone ? CircleCheckIcon : CircleIcon;
  return (
    <>
      <Icon aria-hidden className={`size-4 shrink-0 ${isDone ? 'text-finish-dot' : 'text-ready-dot'}`} />
      <span className="sr-only">{isDone ? 'Done:' : 'To do:'}</span>
    </>
  );
}
