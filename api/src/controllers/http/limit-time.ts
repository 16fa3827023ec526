import type { NextFunction, Request, Response } from 'express';
import { OverdueError } from '../../core/overdue.js';

/**
 * Answers 503 in place of whatever has not begun to answer in time. The work itself ends at the statement_timeout of what it
 * asked Postgres; what it answers by then reaches nobody, on a connection that is closed, so that it disturbs no later request.
 */
export function limitTime(limitMs: number) {
  return (_: Request, response: Response, next: NextFunction): void => {
    const giveUp = (waitedMs: number) => {
      if (response.headersSent) return;
      response.setHeader('connection', 'close');
      next(new OverdueError('the answer', waitedMs));
    };
    let timer = setTimeout(giveUp, limitMs, limitMs);
    deadlines.set(response, (extraMs) => {
      clearTimeout(timer);
      timer = setTimeout(giveUp, limitMs + extraMs, limitMs + extraMs);
    });
    response.once('close', () => clearTimeout(timer));
    next();
  };
}

const deadlines = new WeakMap<Response, (extraMs: number) => void>();

/** For what waits on somebody else by its very nature: so much longer than the limit, from now on. */
export function allowTime(response: Response, extraMs: number): void {
  deadlines.get(response)?.(extraMs);
}
