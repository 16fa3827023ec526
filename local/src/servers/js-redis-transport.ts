import type { Socket } from 'node:net';
import { PassThrough } from 'node:stream';
import { SocketConnectionTransport } from 'js-redis-server/core';

/** More than any client here sends ahead. */
const AHEAD_BYTES = 64 * 1024 * 1024;

/**
 * Reads on while a command is being worked off. The package's own transport does not, so that it hears of a client's end
 * only when BRPOP has popped something for it.
 */
export class ReadAheadTransport extends SocketConnectionTransport {
  private readonly ahead = new PassThrough({ highWaterMark: AHEAD_BYTES });

  constructor(socket: Socket) {
    super(socket);
    socket.setNoDelay();
    socket.pipe(this.ahead);
    socket.on('close', () => this.ahead.end());
  }

  override read(): AsyncIterable<Buffer> {
    return this.ahead;
  }
}
