'use client';

import { ErrorState } from '@/components/ui/error-state';

interface ErrorPageProps {
  readonly error: Error;
  readonly reset: () => void;
}

export default function ErrorPage({ error, reset }: ErrorPageProps) {
  return <ErrorState title="This page broke" reason={error.message} onRetry={reset} />;
}
