import { connect, type Socket } from 'node:net';
import { createInterface } from 'node:readline';

/** A command that Redis was given. Arguments as MONITOR prints them, escaped. */
export interface Seen {
  readonly name: string;
  readonly args: readonly string[];
}

export interface Monitor {
  readonly seen: readonly Seen[];
  stop(): void;
}

const RECONNECT_MS = 50;

/** MONITOR by hand: ioredis' own takes the first line after a reconnection for a reply, and throws. Comes back whenever Redis does. */
export function startMonitor(port: number): Monitor {
  const seen: Seen[] = [];
  let isStopped = false;
  let socket: Socket | undefined;
  const listen = () => {
    if (isStopped) return;
    socket = connect(port, '127.0.0.1', () => socket?.write('MONITOR\r\n'));
    socket.on('error', () => undefined); // `close` follows
    socket.on('close', () => setTimeout(listen, RECONNECT_MS));
    createInterface(socket).on('line', (line) => {
      const [name, ...args] = [...line.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, text = '']) => text);
      if (name !== undefined) seen.push({ name: name.toUpperCase(), args });
    });
  };
  listen();
  return {
    seen,
    stop() {
      isStopped = true;
      socket?.destroy();
    },
  };
}
