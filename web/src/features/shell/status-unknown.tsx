'use client';

import { useQuery } from '@apollo/client/react';
import { ErrorState } from '@/components/ui/error-state';
import { Skeleton } from '@/components/ui/skeleton';
import { SystemStatusDocument } from '@/gql/shell';
import { describeError } from '@/lib/apollo/describe-error';
import { untilHydrated } from '@/lib/live/use-system-status';

/** In place of the platform's status until it is known: on its way, or not to be had. */
export function StatusUnknown() {
  const { error, refetch } = useQuery(SystemStatusDocument, untilHydrated);
  if (!error) return <Skeleton rows={3} label="Loading the platform’s status" />;
  const retry = () => void refetch();
  return <ErrorState title="The status could not be loaded" reason={describeError(error)} onRetry={retry} />;
}
