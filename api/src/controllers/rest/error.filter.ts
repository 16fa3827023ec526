import { type ArgumentsHost, Catch, type ExceptionFilter, Injectable } from '@nestjs/common';
import { reasonOf } from '@task-scheduler/engine/frameworks/logger';
import type { Request, Response } from 'express';
import { STATUS_CODES } from 'node:http';
import { Settings } from '../../configuration/index.js';
import { type Fault, VersionConflict } from '../../core/refusal.js';
import { type Presented, presentError } from '../error.presenter.js';
import { presentTask } from './task.presenter.js';

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
    if (response.headersSent) return; // the answer to what was overdue has gone
    const presented = presentError(error);
    if (presented.kind === 'internal') {
      this.settings.log.error('http.failed', { method: request.method, path: request.path, reason: reasonOf(error) });
    }
    response.status(presented.status);
    if (request.path.startsWith('/graphql')) response.json(graphqlErrorOf(presented));
    else response.type('application/problem+json').send(JSON.stringify(problemOf(presented, error)));
  }
}

function graphqlErrorOf(presented: Presented) {
  return { errors: [{ message: messageOf(presented), extensions: { code: presented.code } }] };
}

function problemOf(presented: Presented, error: unknown) {
  const { status, code } = presented;
  const problem = { type: 'about:blank', title: STATUS_CODES[status], status, code, detail: messageOf(presented) };
  if (presented.kind !== 'refused') return problem;
  const errors = presented.faults.map(({ field, ...fault }) => ({ field: nameIn(field), ...fault }));
  return { ...problem, errors, ...(error instanceof VersionConflict && { current: presentTask(error.current) }) };
}

function messageOf(presented: Presented): string {
  if (presented.kind !== 'refused') return presented.message;
  return presented.faults.map(({ message }) => message).join('; ');
}

// GraphQL's argument `input` is the body here, and what is in `filter` the query string itself.
function nameIn(field: Fault['field']): string | null {
  const names = (field ?? []).filter((name) => name !== 'input' && name !== 'filter');
  return names.length === 0 ? null : names.join('.');
}
