import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

/**
 * Where no system takes the ports of its outgoing connections: Linux begins at 32768, macOS, Windows and IANA at 49152.
 * A port from there would be free now and taken by anybody's connection before its owner listens.
 */
const NEVER_GIVEN_BY_THE_SYSTEM = { from: 20_000, below: 32_768 } as const;

/** A port that nobody listens on right now, and that no outgoing connection takes meanwhile. */
export async function freePort(host = '127.0.0.1'): Promise<number> {
  const port = randomInt(NEVER_GIVEN_BY_THE_SYSTEM.from, NEVER_GIVEN_BY_THE_SYSTEM.below);
  return (await isFree(port, host)) ? port : freePort(host);
}

/** Faults other than a taken port (no such address) are thrown. */
export function isFree(port: number, host: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error) => {
      if ('code' in error && error.code === 'EADDRINUSE') resolve(false);
      else reject(error);
    });
    probe.listen(port, host, () => probe.close(() => resolve(true)));
  });
}
