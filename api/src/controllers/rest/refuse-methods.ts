import { Injectable, MethodNotAllowedException, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { Request, Response } from 'express';
import { Routes } from './openapi/routes.js';

/** Answers 405 with Allow where there is something, only not by that method. Nest asks for it after its own routes. */
@Injectable()
export class RefuseMethods implements OnModuleInit {
  constructor(
    private readonly routes: Routes,
    private readonly host: HttpAdapterHost,
  ) {}

  onModuleInit(): void {
    const methods = new Map<string, string[]>();
    for (const { path, method } of this.routes.all()) methods.set(path, [...(methods.get(path) ?? []), method]);
    for (const [path, known] of methods) {
      const allowed = known.flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method])).join(', ');
      this.host.httpAdapter.all(path, (request: Request, response: Response) => {
        response.setHeader('allow', allowed);
        throw new MethodNotAllowedException(`expected method to be one of ${allowed}, got: ${request.method}`);
      });
    }
  }
}
