import type { RedisOptions } from 'ioredis';

const SENTINEL_PORT = 26_379;
const SENTINEL_URL = /^(rediss?)\+sentinel:\/\/(?:([^@/]*)@)?([^/@]+)\/([^/?]+)(?:\/(\d+))?$/i;

/**
 * Reads `redis+sentinel://[user:password@]host[:port][,host[:port]…]/master-name[/db]` (`rediss+sentinel` for TLS).
 * Null for any other URL, which ioredis reads by itself.
 */
export function sentinelAddress(url: string): RedisOptions | null {
  const parts = SENTINEL_URL.exec(url);
  if (!parts) return null;
  const [, scheme = '', login = '', hosts = '', name = '', db = '0'] = parts;
  const [username = '', password = ''] = login.split(':').map(decodeURIComponent);
  return {
    sentinels: hosts.split(',').map(hostAndPort),
    name: decodeURIComponent(name),
    db: Number(db),
    ...(username === '' ? {} : { username }),
    ...(password === '' ? {} : { password }),
    ...(scheme.toLowerCase() === 'rediss' ? { tls: {}, enableTLSForSentinelMode: true } : {}),
  };
}

function hostAndPort(text: string): { host: string; port: number } {
  const [, host = text, port] = /^(.*?)(?::(\d+))?$/.exec(text) ?? [];
  return { host, port: port === undefined ? SENTINEL_PORT : Number(port) };
}
