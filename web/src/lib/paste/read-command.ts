import { findJsonFault } from '../json-fault';
import { curlFlags, wgetFlags, type Flag, type Request } from './command-flags';
import type { Pasted } from './pasted';
import { splitShellWords } from './shell-words';

/** What a curl or wget command requests; null when the text is no such command or names no address. */
export function readCommand(text: string): Pasted | null {
  const program = /^(?:\S*\/)?(curl|wget)\s/.exec(text)?.[1];
  if (program !== 'curl' && program !== 'wget') return null;
  const command = splitShellWords(text);
  if (!command) return null;
  const request = readWords(command.words.slice(1), program === 'curl' ? curlFlags : wgetFlags);
  if (request.url === undefined) return null;
  if (command.endedBy !== null && command.endedBy !== '\n') request.leftOut.push(`what follows ${command.endedBy}`);
  return pastedOf(program, request, request.url);
}

function readWords(words: readonly string[], flags: ReadonlyMap<string, Flag>): Request {
  const request: Request = { headers: [], data: [], leftOut: [] };
  const rest = [...words];
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (!word.startsWith('-') || word === '-') readAddress(request, word);
    else if (word.startsWith('--')) readLongFlag(request, word, rest, flags);
    else readShortFlags(request, word, rest, flags);
  }
  return request;
}

function readAddress(request: Request, word: string): void {
  if (request.url === undefined) request.url = word;
  else request.leftOut.push(`the second address ${word}`);
}

function readLongFlag(request: Request, word: string, rest: string[], flags: ReadonlyMap<string, Flag>): void {
  const [name = word, ...attached] = word.split('=');
  const flag = flags.get(name);
  if (!flag) request.leftOut.push(name);
  else if (flag.kind === 'switch') flag.apply(request, name);
  else flag.apply(request, attached.length > 0 ? attached.join('=') : (rest.shift() ?? ''), name);
}

/** `-sS`, `-XPOST`, `-X POST`, `-sXPOST`. */
function readShortFlags(request: Request, word: string, rest: string[], flags: ReadonlyMap<string, Flag>): void {
  for (let at = 1; at < word.length; at += 1) {
    const name = `-${word.charAt(at)}`;
    const flag = flags.get(name);
    if (flag?.kind === 'value') {
      const attached = word.slice(at + 1);
      flag.apply(request, attached === '' ? (rest.shift() ?? '') : attached, name);
      return;
    }
    if (flag) flag.apply(request, name);
    else request.leftOut.push(name);
  }
}

function pastedOf(source: 'curl' | 'wget', request: Request, address: string): Pasted {
  const { url, credentials } = withoutCredentials(address);
  const method = request.method ?? (request.data.length > 0 ? 'POST' : 'GET');
  const leftOut = [...request.leftOut];
  if (method !== 'POST') leftOut.push(`${method}: a task always sends POST`);
  const payload = request.data.length === 0 ? undefined : request.data.join('&');
  const isJson = payload !== undefined && findJsonFault(payload) === null;
  if (payload !== undefined && !isJson) leftOut.push('the body: it is not JSON');
  const user = request.user ?? credentials;
  const headers = [...request.headers, ...(user === undefined ? [] : [basicAuthorization(user)])];
  const fit = headers.filter(({ name }) => !ownHeaders.test(name));
  const refused = headers.filter(({ name }) => framing.test(name)).map(({ name }) => `the header ${name}`);
  return {
    source,
    webhookUrl: url,
    ...(fit.length > 0 && { headers: fit }),
    ...(isJson && { payload }),
    ...(request.maxRetry !== undefined && { maxRetry: request.maxRetry }),
    ...(request.timeoutMs !== undefined && { timeoutMs: request.timeoutMs }),
    leftOut: [...leftOut, ...refused],
  };
}

const framing =
  /^(host|content-length|transfer-encoding|connection|keep-alive|upgrade|te|trailer|expect|proxy-connection)$/;
/** HTTP sets the framing itself, and every POST of a task is JSON. */
const ownHeaders = new RegExp(`${framing.source}|^content-type$`);

function withoutCredentials(address: string): { url: string; credentials: string | undefined } {
  const url = /^[a-z][a-z\d+.-]*:\/\//i.test(address) ? address : `http://${address}`;
  const [, scheme, credentials, rest] = /^(\w+:\/\/)([^/?#@]*)@(.*)$/.exec(url) ?? [];
  if (scheme === undefined || credentials === undefined) return { url, credentials: undefined };
  return { url: `${scheme}${rest ?? ''}`, credentials: decodeURIComponent(credentials) };
}

function basicAuthorization(user: string): { name: string; value: string } {
  return { name: 'authorization', value: `Basic ${btoa(String.fromCharCode(...new TextEncoder().encode(user)))}` };
}
