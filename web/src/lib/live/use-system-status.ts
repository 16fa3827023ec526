import { useQuery } from '@apollo/client/react';
import { LiveSystemStatusDocument, SystemStatusDocument, type SystemStatusQuery } from '@/gql/shell';
import { useTopic } from './use-topic';

/**
 * For queries that the shell and a page share: the page hydrates when its code has come, and must then look as the server drew it,
 * without what the shell has fetched meanwhile.
 */
export const untilHydrated = { ssr: false } as const;

/** The platform at a glance, kept fresh; undefined until it is known. */
export function useSystemStatus(): SystemStatusQuery['systemStatus'] | undefined {
  const { data, previousData } = useQuery(SystemStatusDocument, untilHydrated);
  useTopic('system', { query: LiveSystemStatusDocument, variables: {}, keyOf: () => 'system' });
  return (data ?? previousData)?.systemStatus;
}
