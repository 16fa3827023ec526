import { useQuery } from '@apollo/client/react';
import { LiveSystemStatusDocument, SystemStatusDocument, type SystemStatusQuery } from '@/gql/shell';
import { useTopic } from './use-topic';

/** The platform at a glance, kept fresh; undefined until it is known. */
export function useSystemStatus(): SystemStatusQuery['systemStatus'] | undefined {
  const { data, previousData } = useQuery(SystemStatusDocument);
  useTopic('system', { query: LiveSystemStatusDocument, variables: {}, keyOf: () => 'system' });
  return (data ?? previousData)?.systemStatus;
}
