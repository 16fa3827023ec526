import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { type AbstractHttpAdapter, HttpAdapterHost } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { reasonOf } from '@task-scheduler/engine/frameworks/logger';
import { handleProtocols } from 'graphql-ws';
import { type IncomingMessage, type Server, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import { Settings } from '../../../configuration/index.js';
import { IEventServices } from '../../../core/abstracts/index.js';
import { refuseAddress } from '../../http/guard-address.js';
import { ChangeHub } from './change-hub.js';
import { createProtocol } from './protocol.js';
import { type Close, CLOSES, LIVE_LIMITS } from './live-limits.js';
import { type LiveSocket, liveSocket } from './live-socket.js';

const PATH = '/graphql';

/** The WebSockets of subscriptions: whom we let in, how long they stay. */
@Injectable()
export class LiveServer implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly sockets = new Set<LiveSocket>();
  private readonly server = new WebSocketServer({
    noServer: true,
    maxPayload: LIVE_LIMITS.messageBytes,
    handleProtocols,
  });
  private pinging: NodeJS.Timeout | undefined;

  constructor(
    private readonly http: HttpAdapterHost<AbstractHttpAdapter<Server>>,
    private readonly schemas: GraphQLSchemaHost,
    private readonly events: IEventServices,
    private readonly hub: ChangeHub,
    private readonly settings: Settings,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const protocol = createProtocol(this.schemas.schema, this.settings);
    this.http.httpAdapter.getHttpServer().on('upgrade', (request, stream, head) => {
      const refusal = this.refuse(request);
      if (refusal) answer(stream, refusal);
      else this.server.handleUpgrade(request, stream, head, (socket) => this.welcome(socket, protocol));
    });
    this.pinging = setInterval(() => this.pingAll(), LIVE_LIMITS.pingMs).unref();
    await this.events.follow({
      onChanges: (changes) => {
        if (changes.hasMissed) this.endAll(CLOSES.missed);
        else this.hub.note(changes);
      },
      onResumed: () => this.endAll(CLOSES.missed),
    });
  }

  /** Before Nest stops the HTTP server, which would cut the sockets without a word. */
  onModuleDestroy(): void {
    clearInterval(this.pinging);
    this.endAll(CLOSES.stopping);
  }

  private refuse(request: IncomingMessage): Refusal | null {
    if (request.url?.split('?')[0] !== PATH) return { status: 404, message: `expected path to be ${PATH}` };
    const refusal = refuseAddress(request.headers, this.settings);
    if (refusal) return { status: refusal.getStatus(), message: refusal.message };
    if (this.sockets.size < LIVE_LIMITS.connections) return null;
    return { status: 503, message: `expected at most ${LIVE_LIMITS.connections} connections: try again later` };
  }

  private welcome(socket: WebSocket, protocol: ReturnType<typeof createProtocol>): void {
    const live = liveSocket(socket, (error) => this.settings.log.error('live.failed', { reason: reasonOf(error) }));
    this.sockets.add(live);
    const closed = protocol.opened(live.graphql, { drop: () => this.drop(live) });
    socket.once('close', (code, reason) => {
      this.sockets.delete(live);
      void closed(code, reason.toString());
    });
  }

  private drop(socket: LiveSocket): void {
    this.settings.log.warn('live.dropped', { reason: CLOSES.tooSlow.reason });
    socket.end(CLOSES.tooSlow);
  }

  private pingAll(): void {
    for (const socket of this.sockets) socket.ping();
  }

  private endAll(close: Close): void {
    for (const socket of this.sockets) socket.end(close);
  }
}

interface Refusal {
  status: number;
  message: string;
}

/** An upgrade is answered by hand: no server writes it for us. */
function answer(stream: Duplex, { status, message }: Refusal): void {
  stream.on('error', () => undefined); // whoever was refused may be gone
  stream.end(
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\r\nConnection: close\r\nContent-Type: text/plain; charset=utf-8\r\n` +
      `Content-Length: ${Buffer.byteLength(message)}\r\n\r\n${message}`,
  );
}
