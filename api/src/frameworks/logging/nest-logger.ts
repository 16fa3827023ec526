import type { LoggerService } from '@nestjs/common';
import type { Logger } from '@task-scheduler/engine/frameworks/logger';

/** Nest's own words as JSON lines. What it tells of each route at every start is left out. */
export class NestLogger implements LoggerService {
  constructor(private readonly sink: Logger) {}

  log(): void {
    // left out
  }

  warn(message: unknown, context?: unknown): void {
    this.sink.warn('nest.warned', { message: String(message), context });
  }

  error(message: unknown, stack?: unknown, context?: unknown): void {
    if (context === 'NestApplication') return; // thrown as well: a port that is taken
    this.sink.error('nest.failed', { message: String(message), stack, context });
  }
}
