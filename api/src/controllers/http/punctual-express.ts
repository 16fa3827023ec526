import { ExpressAdapter } from '@nestjs/platform-express';
import { createServer } from 'node:http';

/** Express on a server that drops clients that dawdle: a thousand that send a byte a minute would hold every connection. */
export class PunctualExpress extends ExpressAdapter {
  constructor(private readonly limitMs: number) {
    super();
  }

  override initHttpServer(): void {
    this.httpServer = createServer(
      {
        headersTimeout: this.limitMs,
        requestTimeout: this.limitMs,
        // Node looks every 30 seconds unless it is told otherwise.
        connectionsCheckingInterval: Math.min(this.limitMs, 1000),
      },
      this.getInstance(),
    );
  }
}
