import { InMemoryCache } from '@apollo/client';
import { growingConnection } from './growing-connection';

/** Objects without an id are merged field by field, because several queries ask for different fields of the same one. */
export function createCache(): InMemoryCache {
  return new InMemoryCache({
    typePolicies: {
      Query: { fields: { taskLogs: growingConnection } },
      Task: { fields: { runs: growingConnection, taskLogs: growingConnection } },
      SystemStatus: { keyFields: [] }, // there is one, so that a live message renews what the query found
      Stats: { merge: true },
      TaskCounts: { merge: true },
      AttemptCounts: { merge: true },
      TaskHealth: { merge: true },
      RetryPolicy: { merge: true },
      RequestTiming: { merge: true },
      TaskLogRequest: { merge: true },
    },
  });
}
