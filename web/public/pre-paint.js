/* global document, localStorage */
// Runs before the first paint, so that neither theme nor density nor sidebar flashes, nor steps that were taken long ago. Redux takes over once the page is alive.
try {
  const stored = JSON.parse(localStorage.getItem('persist:ui') ?? '{}');
  for (const name of ['theme', 'density', 'sidebar']) {
    if (stored[name]) document.documentElement.dataset[name] = JSON.parse(stored[name]);
  }
  const steps = JSON.parse(stored.onboarding ?? '[]');
  if (stored.onboardingDone === 'true' || steps.length === 4) document.documentElement.dataset.onboarding = 'done';
} catch {
  // A blocked or broken store leaves the defaults that the stylesheet has anyway.
}
