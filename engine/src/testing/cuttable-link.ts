import { connect, createServer, type Server, type Socket } from 'node:net';

/** A way to a server that can be cut, so that one test loses it while the others keep it. */
export interface CuttableLink extends AsyncDisposable {
  /** The server's URL by way of this link. */
  readonly url: string;
  /** Breaks every connection and refuses new ones, as a server does that has died. */
  cut(): Promise<void>;
  mend(): Promise<void>;
  /** Lets nothing more through on the connections that stand, and tells nobody: they are half-open from now on. */
  silence(): void;
}

export async function linkTo(serverUrl: string): Promise<CuttableLink> {
  const target = new URL(serverUrl);
  const sockets = new Set<Socket>();
  const open = (port: number) =>
    listen(port, (socket) => join(socket, connect(Number(target.port), target.hostname), sockets));
  let server = await open(0);
  const port = portOf(server);
  const url = new URL(serverUrl);
  url.host = `127.0.0.1:${port}`;

  const cut = async () => {
    const closed = new Promise((resolve) => server.close(resolve));
    for (const socket of sockets) socket.destroy();
    await closed;
  };
  const silence = () => {
    for (const socket of sockets) socket.unpipe().resume();
  };
  const mend = async () => {
    server = await open(port);
  };
  return { url: url.href, cut, mend, silence, [Symbol.asyncDispose]: cut };
}

function join(client: Socket, server: Socket, sockets: Set<Socket>): void {
  const relay = (from: Socket, to: Socket) => {
    sockets.add(from);
    from.pipe(to);
    from.on('error', () => to.destroy()); // a broken half breaks the whole
    from.on('close', () => {
      sockets.delete(from);
      to.destroy();
    });
  };
  relay(client, server);
  relay(server, client);
}

function listen(port: number, onConnection: (socket: Socket) => void): Promise<Server> {
  const server = createServer(onConnection);
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('expected a TCP address to listen on');
  return address.port;
}
