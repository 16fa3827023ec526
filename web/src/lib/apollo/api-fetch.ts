import { reachability } from './reachability';

/** Sends a GraphQL request to the API, whose address this page's server knows, and notes whether it got there. */
export async function apiFetch(_: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  try {
    const response = await fetch(`${await apiUrl()}/graphql`, init);
    reachability.report(true);
    return response;
  } catch (error) {
    if (!init?.signal?.aborted) reachability.report(false);
    throw error;
  }
}

let known: Promise<string> | undefined;

/** Asked once; but an answer that failed is not remembered. */
function apiUrl(): Promise<string> {
  known ??= readApiUrl().catch((error: unknown) => {
    known = undefined;
    throw error;
  });
  return known;
}

async function readApiUrl(): Promise<string> {
  const response = await fetch('/config');
  const config: unknown = await response.json();
  if (typeof config === 'object' && config && 'apiUrl' in config && typeof config.apiUrl === 'string') {
    return config.apiUrl;
  }
  throw new TypeError(`expected /config to name the apiUrl, got: ${JSON.stringify(config)}`);
}
