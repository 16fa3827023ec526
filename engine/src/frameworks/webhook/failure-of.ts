import { DomainError } from '../../core/errors.js';
import type { FailureKind } from '../../core/task-log.js';
import { reasonOf } from '../logger.js';

export interface Failure {
  failureKind: FailureKind;
  message: string;
}

const KIND_OF_CODE: Readonly<Record<string, FailureKind>> = {
  ENOTFOUND: 'dns',
  EAI_AGAIN: 'dns',
  ECONNREFUSED: 'connect',
  EHOSTUNREACH: 'connect',
  ENETUNREACH: 'connect',
  EADDRNOTAVAIL: 'connect',
  ETIMEDOUT: 'connect',
  EPROTO: 'tls',
};

/** What went wrong when there was no whole reply. */
export function failureOf(error: unknown): Failure {
  if (error instanceof DomainError) return { failureKind: 'blocked', message: error.message };
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
  return { failureKind: KIND_OF_CODE[code] ?? (isTls(code) ? 'tls' : 'other'), message: wordsOf(code, error) };
}

/** undici names an oversized header after itself; people search for Node's name. */
function wordsOf(code: string, error: unknown): string {
  return code === 'UND_ERR_HEADERS_OVERFLOW'
    ? 'HPE_HEADER_OVERFLOW: expected headers of at most 16 KiB'
    : reasonOf(error);
}

export function timeoutOf(timeoutMs: number): Failure {
  return { failureKind: 'timeout', message: `expected the whole reply within ${timeoutMs} ms, got: none by then` };
}

/** Node names certificate faults after OpenSSL's verify results. */
function isTls(code: string): boolean {
  return /^(ERR_TLS|ERR_SSL|CERT_|UNABLE_TO_|SELF_SIGNED|DEPTH_ZERO)/.test(code);
}
