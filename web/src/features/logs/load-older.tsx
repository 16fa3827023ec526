'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { toastError } from '@/components/ui/toast-error';
import { describeError } from '@/lib/apollo/describe-error';

interface LoadOlderProps {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly count: number;
  readonly onLoad: (after: string) => Promise<unknown>;
}

export function LoadOlder({ pageInfo: { hasNextPage, endCursor }, count, onLoad }: LoadOlderProps) {
  const [isLoading, setIsLoading] = useState(false);
  const load = async (after: string): Promise<void> => {
    setIsLoading(true);
    try {
      await onLoad(after);
    } catch (error) {
      toastError(describeError(error));
    } finally {
      setIsLoading(false);
    }
  };
  return (
    <div className="flex min-h-12 items-center justify-between gap-4 px-4 py-2">
      <p className="text-xs text-ink-3" aria-live="polite">
        {count === 1 ? '1 attempt' : `${count} attempts`}
        {!hasNextPage && ': all that match'}
      </p>
      {hasNextPage && endCursor !== null && (
        <Button size="small" disabled={isLoading} onClick={() => void load(endCursor)}>
          {isLoading ? 'Loading…' : 'Load older ones'}
        </Button>
      )}
    </div>
  );
}
