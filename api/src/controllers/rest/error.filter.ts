import { type ArgumentsHost, Catch, type ExceptionFilter, Injectable } from '@nestjs/common';
import { reasonOf } from '@task-scheduler/engine/frameworks/logger';
import type { Request, Response } from 'express';
import { STATUS_CODES } from 'node:http';
import { Settings } from '../../configuration/index.js';
import type { Fault } from '../../core/refusal.js';
import { type Presented, presentError } from '../error.presenter.js';

/** Answers errors over HTTP: problem+json (RFC 9457), and on /graphql what GraphQL clients can read. */
@Catch()
@Injectable()
export class ErrorFilter implements ExceptionFilter {
  constructor(private readonly settings: Settings) {}

  catch(error: unknown, host: ArgumentsHost): void {
    // What a resolver throws goes on to Apollo and comes out of format-error.ts.
    if (host.getType() !== 'http') throw error;
    const request = host.switchToHttp().getRequest<Request>();
    const response = host.switchToHttp().getResponse<Response>();
    const presented = presentError(error);
    if (presented.kind === 'internal') {
      this.settings.log.error('http.failed', { method: request.method, path: request.path, reason: reasonOf(error) });
    }
    response.status(presented.status);
    if (request.path.startsWith('/graphql')) response.json(graphqlErrorOf(presented));
    else response.type('application/problem+json').send(JSON.stringify(problemOf(presented)));
  }
}

function graphqlErrorOf(presented: Presented) {
  return { errors: [{ message: messageOf(presented), extensions: { code: presented.code } }] };
}

function problemOf(presented: Presented) {
  const { status } = presented;
  const problem = { type: 'about:blank', title: STATUS_CODES[status], status, detail: messageOf(presented) };
  if (presented.kind !== 'refused') return problem;
  const errors = presented.faults.map(({ field, ...fault }) => ({ field: nameIn(field), ...fault }));
  return { ...problem, errors };
}

function messageOf(presented: Presented): string {
  if (presented.kind !== 'refused') return presented.message;
  return presented.faults.map(({ message }) => message).join('; ');
}

// A path begins with GraphQL's argument `input`, which is the body here.
function nameIn(field: Fault['field']): string | null {
  const names = (field ?? []).filter((name) => name !== 'input');
  return names.length === 0 ? null : names.join('.');
}
