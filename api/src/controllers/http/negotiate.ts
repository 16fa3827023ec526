import { NotAcceptableException, UnsupportedMediaTypeException } from '@nestjs/common';
import type { NextFunction, Request, Response } from 'express';
import { shown } from '../../core/rules/shown.js';

/** REST speaks JSON: refuses what is said in another language, and whoever wants to hear another one. */
export function negotiate(request: Request, _: Response, next: NextFunction): void {
  const isEmpty = request.headers['content-length'] === '0';
  // Null without a body.
  if (!isEmpty && request.is(['application/json']) === false) {
    const got = shown(request.headers['content-type']);
    return next(new UnsupportedMediaTypeException(`expected Content-Type to be application/json, got: ${got}`));
  }
  if (!request.path.startsWith('/docs') && request.accepts(['json', 'application/problem+json']) === false) {
    const got = shown(request.headers.accept);
    return next(new NotAcceptableException(`expected Accept to allow application/json, got: ${got}`));
  }
  next();
}
