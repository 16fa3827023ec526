import { pino } from 'pino';
import { writeLine } from './line-sink.js';

/** Ids and numbers that belong to an event. Never payloads, headers or secrets. */
export type LogFields = Record<string, unknown>;

/** One JSON line an event: `log.info('entry.pushed', { taskId, retry })`. */
export interface Logger {
  info(event: string, fields?: LogFields): void;
  /** One may want to look. */
  warn(event: string, fields?: LogFields): void;
  /** A person must act. */
  error(event: string, fields?: LogFields): void;
}

export function createLogger(service: string, level = 'info'): Logger {
  const options = {
    level,
    base: { service },
    messageKey: 'event',
    timestamp: isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
  };
  const sink = pino(options, { write: writeLine });
  return {
    info: (event, fields) => sink.info(fields ?? {}, event),
    warn: (event, fields) => sink.warn(fields ?? {}, event),
    error: (event, fields) => sink.error(fields ?? {}, event),
  };
}

let printedMs = Number.NaN;
let printed = '';

/** As pino's own, but printed once a millisecond: a busy consumer writes ten lines in one. */
function isoTime(): string {
  const nowMs = Date.now();
  if (nowMs !== printedMs) {
    printedMs = nowMs;
    printed = `,"time":"${new Date(nowMs).toISOString()}"`;
  }
  return printed;
}

/** The words of whatever was thrown, with its code when it has one: a log field. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error && typeof error.code === 'string' ? `${error.code}: ` : '';
  // An AggregateError (all addresses of a host refused) has an empty message of its own.
  const message =
    error.message || (error instanceof AggregateError ? error.errors.map(reasonOf).join('; ') : error.name);
  return message.startsWith(code) ? message : code + message;
}
