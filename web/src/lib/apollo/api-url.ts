let known: Promise<string> | undefined;

/** Where the API is; this page's server knows. Asked once; but an answer that failed is not remembered. */
export function apiUrl(): Promise<string> {
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
