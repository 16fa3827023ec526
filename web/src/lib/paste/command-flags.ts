/** What has been read of a command so far. */
export interface Request {
  url?: string;
  method?: string;
  user?: string;
  maxRetry?: number;
  timeoutMs?: number;
  headers: { name: string; value: string }[];
  data: string[];
  leftOut: string[];
}

export type Flag =
  | { readonly kind: 'switch'; readonly apply: (request: Request, name: string) => void }
  | { readonly kind: 'value'; readonly apply: (request: Request, value: string, name: string) => void };

/** Flags that a task can do, or that mean nothing to it; every other one is told as left out. */
export const curlFlags: ReadonlyMap<string, Flag> = new Map<string, Flag>([
  ...named(['-X', '--request'], taking(setMethod)),
  ...named(['-H', '--header'], taking(addHeader)),
  ...named(['-d', '--data', '--data-raw', '--data-binary', '--data-ascii'], taking(addData)),
  ...named(['--json'], taking(addData)),
  ...named(['--data-urlencode', '-F', '--form', '--form-string'], taking(leaveOutBody)),
  ...named(
    ['-u', '--user'],
    taking((request, value) => (request.user = value)),
  ),
  ...named(['-A', '--user-agent'], taking(headerNamed('user-agent'))),
  ...named(['-e', '--referer'], taking(headerNamed('referer'))),
  ...named(['-b', '--cookie'], taking(headerNamed('cookie'))),
  ...named(
    ['--oauth2-bearer'],
    taking((request, value) => addHeader(request, `authorization: Bearer ${value}`)),
  ),
  ...named(['-m', '--max-time'], taking(setTimeoutSeconds)),
  ...named(['--retry'], taking(setRetries)),
  ...named(
    ['--url'],
    taking((request, value) => (request.url ??= value)),
  ),
  ...named(
    ['-I', '--head'],
    switching((request) => (request.method = 'HEAD')),
  ),
  ...named(
    ['-G', '--get'],
    switching((request) => (request.method = 'GET')),
  ),
  ...named(['-o', '--output', '-w', '--write-out', '--connect-timeout', '--retry-delay'], taking(pass)),
  ...named(
    ['-s', '--silent', '-S', '--show-error', '-v', '--verbose', '-i', '--include', '-f', '--fail', '-O', '-g'],
    switching(pass),
  ),
  ...named(
    ['--compressed', '--globoff', '--no-progress-meter', '--fail-with-body', '-#', '--http1.1'],
    switching(pass),
  ),
  ...named(
    ['-x', '--proxy', '-E', '--cert', '--key', '--cacert', '--resolve', '-T', '--upload-file'],
    taking(leaveOut),
  ),
]);

export const wgetFlags: ReadonlyMap<string, Flag> = new Map<string, Flag>([
  ...named(['--method'], taking(setMethod)),
  ...named(['--header'], taking(addHeader)),
  ...named(['--post-data', '--body-data'], taking(addData)),
  ...named(['--post-file', '--body-file'], taking(leaveOutBody)),
  ...named(
    ['--user', '--http-user'],
    taking((request, value) => (request.user = value + (request.user ?? ':'))),
  ),
  ...named(
    ['--password', '--http-password'],
    taking((request, value) => (request.user = `${request.user?.replace(/:$/, '') ?? ''}:${value}`)),
  ),
  ...named(['-U', '--user-agent'], taking(headerNamed('user-agent'))),
  ...named(['--referer'], taking(headerNamed('referer'))),
  ...named(['-T', '--timeout'], taking(setTimeoutSeconds)),
  ...named(
    ['-t', '--tries'],
    taking((request, value) => setRetries(request, String(Number(value) - 1))),
  ),
  ...named(['-O', '--output-document', '-o', '--output-file'], taking(pass)),
  ...named(['-q', '--quiet', '-nv', '--no-verbose', '-v', '--spider', '-S', '-d'], switching(pass)),
]);

function named(names: readonly string[], flag: Flag): [string, Flag][] {
  return names.map((name) => [name, flag]);
}

function taking(apply: (request: Request, value: string, name: string) => void): Flag {
  return { kind: 'value', apply };
}

function switching(apply: (request: Request, name: string) => void): Flag {
  return { kind: 'switch', apply };
}

function setMethod(request: Request, value: string): void {
  request.method = value.toUpperCase();
}

function addHeader(request: Request, line: string): void {
  const colon = line.indexOf(':');
  if (colon < 1) return; // curl sends nothing for it either
  request.headers.push({ name: line.slice(0, colon).trim().toLowerCase(), value: line.slice(colon + 1).trim() });
}

function headerNamed(name: string): (request: Request, value: string) => void {
  return (request, value) => addHeader(request, `${name}: ${value}`);
}

function addData(request: Request, value: string, name: string): void {
  if (value.startsWith('@') && name !== '--data-raw') leaveOutBody(request, value, name);
  else request.data.push(value);
}

function leaveOutBody(request: Request, value: string, name: string): void {
  request.method ??= 'POST';
  request.leftOut.push(`the body ${name} ${value}`);
}

function setTimeoutSeconds(request: Request, value: string): void {
  const ms = Math.round(Number(value) * 1000);
  if (ms > 0) request.timeoutMs = ms;
}

function setRetries(request: Request, value: string): void {
  const retries = Number(value);
  if (Number.isInteger(retries) && retries >= 0) request.maxRetry = retries;
}

function leaveOut(request: Request, value: string, name: string): void {
  request.leftOut.push(`${name} ${value}`);
}

function pass(): void {
  // It says how curl reports, not what it requests.
}
