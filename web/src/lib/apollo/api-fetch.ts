import { apiUrl } from './api-url';
import { reachability } from './reachability';
import { requestsInFlight } from './requests-in-flight';

/** Sends a GraphQL request to the API and notes whether it got there. */
export async function apiFetch(_: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  requestsInFlight.set(requestsInFlight.get() + 1);
  try {
    const response = await fetch(`${await apiUrl()}/graphql`, init);
    reachability.report(true);
    return response;
  } catch (error) {
    if (!init?.signal?.aborted) reachability.report(false);
    throw error;
  } finally {
    requestsInFlight.set(requestsInFlight.get() - 1);
  }
}
