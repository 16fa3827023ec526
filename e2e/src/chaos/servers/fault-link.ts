import { connect, createServer, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** Away from a process to its server, or back. */
export type Direction = 'up' | 'down';

/** A TCP link between one process and one server, on which things go wrong. Its address stays when the server moves. */
export interface FaultLink {
  readonly port: number;
  /** How many connections stand. */
  count(): number;
  /** Where new connections lead from now on. */
  aimAt(port: number): void;
  /** Every chunk comes this much later, in order. */
  delay(ms: number): void;
  /**
   * What is sent this way vanishes, on every connection of now and until `heal`; nobody is told. Those connections stay
   * half-open for ever, as after a cut cable: only a new one helps. Answers how many there are.
   */
  swallow(directions: readonly Direction[]): number;
  /** Ends every connection with RST. Answers how many there were. */
  reset(): number;
  heal(): void;
  close(): Promise<void>;
}

interface Connection {
  readonly client: Socket;
  readonly server: Socket;
  readonly dead: Set<Direction>;
}

export async function openFaultLink(): Promise<FaultLink> {
  const connections = new Set<Connection>();
  let target = 0;
  let delayMs = 0;
  let swallowed: readonly Direction[] = [];

  const listener = createServer((client) => {
    const server = connect(target, '127.0.0.1');
    const connection: Connection = { client, server, dead: new Set(swallowed) };
    connections.add(connection);
    const ended = () => {
      if (client.destroyed && server.destroyed) connections.delete(connection);
    };
    forward(client, server, () => delayMs, connection, 'up', ended);
    forward(server, client, () => delayMs, connection, 'down', ended);
  });
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
  const address = listener.address();
  if (address === null || typeof address !== 'object') throw new Error('expected the link to have a port, got none');

  return {
    port: address.port,
    count: () => connections.size,
    aimAt: (port) => (target = port),
    delay: (ms) => (delayMs = ms),
    swallow(directions) {
      swallowed = directions;
      for (const { dead } of connections) for (const direction of directions) dead.add(direction);
      return connections.size;
    },
    reset() {
      for (const { client, server } of connections) [client, server].forEach((socket) => socket.resetAndDestroy());
      return connections.size;
    },
    heal() {
      delayMs = 0;
      swallowed = [];
    },
    close() {
      for (const { client, server } of connections) [client, server].forEach((socket) => socket.destroy());
      return new Promise((resolve) => listener.close(() => resolve()));
    },
  };
}

/** Back pressure is left out: what goes through here is small. */
function forward(
  from: Socket,
  to: Socket,
  delayMs: () => number,
  { dead }: Connection,
  direction: Direction,
  ended: () => void,
): void {
  let before: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  const inOrder = (act: () => void) => {
    const ms = delayMs();
    if (ms === 0 && waiting === 0) return act();
    waiting += 1;
    before = Promise.all([before, sleep(ms)]).then(() => {
      waiting -= 1;
      act();
    });
  };
  from.setNoDelay(true);
  from.on('data', (chunk) => {
    if (!dead.has(direction)) inOrder(() => void (to.destroyed || to.write(chunk)));
  });
  from.on('error', () => undefined); // `close` follows
  from.on('close', () => {
    // On a half-open link the other side does not hear of the end either.
    if (dead.size === 0) inOrder(() => to.destroy());
    ended();
  });
}
