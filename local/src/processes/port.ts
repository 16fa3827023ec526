import { createServer } from 'node:net';

/** A port that nobody listens on right now. */
export async function freePort(host = '127.0.0.1'): Promise<number> {
  return (await tryPort(0, host)) ?? freePort(host);
}

export async function isFree(port: number, host: string): Promise<boolean> {
  return (await tryPort(port, host)) !== undefined;
}

/** The port that the system gave, undefined when the wanted one is taken. Other faults (no such address) are thrown. */
function tryPort(port: number, host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error) => {
      if ('code' in error && error.code === 'EADDRINUSE') resolve(undefined);
      else reject(error);
    });
    probe.listen(port, host, () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' ? address?.port : undefined));
    });
  });
}
