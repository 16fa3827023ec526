import { ForbiddenException, type HttpException, MisdirectedException } from '@nestjs/common';
import type { NextFunction, Request, Response } from 'express';
import type { IncomingHttpHeaders } from 'node:http';
import { isIP } from 'node:net';
import { shown } from '../../core/rules/shown.js';

/** By which names the API may be called, and from which pages. */
export interface Addresses {
  hostNames: readonly string[];
  webOrigins: readonly string[];
}

/**
 * Refuses what another site makes a visitor's browser send. Without it a page of evil.example could let its own name point
 * to this machine (DNS rebinding) and read every answer; what is not a name cannot be pointed elsewhere.
 */
export function guardAddress(addresses: Addresses) {
  return ({ headers }: Request, _: Response, next: NextFunction): void => {
    const refusal = refuseAddress(headers, addresses);
    if (refusal) next(refusal);
    else next();
  };
}

/** Why a request with these headers is not answered; null when it is. */
export function refuseAddress(
  { host = '', origin }: IncomingHttpHeaders,
  { hostNames, webOrigins }: Addresses,
): HttpException | null {
  if (!isOwn(nameOf(host), hostNames)) {
    return new MisdirectedException(`expected Host to be a name of the API, got: ${shown(host)} (see API_URL)`);
  }
  if (origin !== undefined && !webOrigins.includes(origin) && !isSame(origin, host)) {
    return new ForbiddenException(`expected Origin to be the dashboard's, got: ${shown(origin)} (see WEB_ORIGIN)`);
  }
  return null;
}

/** A name without a dot (localhost, a container's) is resolved by this network alone. */
function isOwn(name: string | null, hostNames: readonly string[]): boolean {
  if (name === null) return false;
  return !name.includes('.') || name.endsWith('.localhost') || isIP(name) !== 0 || hostNames.includes(name);
}

const HOST = /^(?:\[([0-9a-f:.]+)\]|([a-z0-9._-]+))(?::\d+)?$/i;

/** Without port and brackets; null when it is no host. */
function nameOf(host: string): string | null {
  const [, address, name] = HOST.exec(host) ?? [];
  return (address ?? name)?.toLowerCase() ?? null;
}

/** The playground's own page. */
function isSame(origin: string, host: string): boolean {
  return origin === `http://${host}` || origin === `https://${host}`;
}
