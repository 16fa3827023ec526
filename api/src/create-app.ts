import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { AppModule } from './app.module.js';
import { guardAddress } from './controllers/http/guard-address.js';
import { limitTime } from './controllers/http/limit-time.js';
import { negotiate } from './controllers/http/negotiate.js';
import { PunctualExpress } from './controllers/http/punctual-express.js';
import { ConfigurationModule, type Settings } from './configuration/index.js';
import { NestLogger } from './frameworks/logging/nest-logger.js';

const BODY_LIMIT = '1mb'; // 1 MiB

/** The whole API, not listening yet. */
export async function createApp(settings: Settings): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(
    { module: AppModule, imports: [ConfigurationModule.with(settings)] },
    new PunctualExpress(settings.requestTimeoutMs),
    { bodyParser: false, abortOnError: false, logger: new NestLogger(settings.log) },
  );
  app.disable('x-powered-by');
  // Those of tasks are their versions; a digest of every GraphQL answer nobody asks for again would cost 2 % of it (measured).
  app.disable('etag');
  app.use(limitTime(settings.requestTimeoutMs));
  app.use(guardAddress(settings));
  app.enableCors({ origin: [...settings.webOrigins], maxAge: 600, exposedHeaders: ['ETag', 'Link', 'Location'] });
  app.use('/api', negotiate);
  app.useBodyParser('json', { limit: BODY_LIMIT });
  return app;
}
