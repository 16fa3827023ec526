'use client';

import { useState } from 'react';
import { toastError } from '@/components/ui/toast-error';
import { Button } from '@/components/ui/button';
import { describeError } from '@/lib/apollo/describe-error';

interface LoadMoreProps {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly onLoad: (after: string) => Promise<unknown>;
}

export function LoadMore({ pageInfo: { hasNextPage, endCursor }, onLoad }: LoadMoreProps) {
  const [isLoading, setIsLoading] = useState(false);
  if (!hasNextPage || endCursor === null) return null;

  const load = async (): Promise<void> => {
    setIsLoading(true);
    try {
      await onLoad(endCursor);
    } catch (error) {
      toastError(describeError(error));
    } finally {
      setIsLoading(false);
    }
  };
  return (
    <div className="flex justify-center p-3">
      <Button disabled={isLoading} onClick={() => void load()}>
        {isLoading ? 'Loading…' : 'Load more'}
      </Button>
    </div>
  );
}
