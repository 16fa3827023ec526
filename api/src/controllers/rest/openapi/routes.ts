import { Injectable, RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA, ROUTE_ARGS_METADATA } from '@nestjs/common/constants.js';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { ArgumentsOf } from '../contract/arguments-of.pipe.js';
import type { QueryParameter } from '../contract/query-parameters.js';
import { Operation, type OperationDetails } from './operation.decorator.js';

export interface Route {
  /** `GET`. */
  method: string;
  /** `/api/tasks/:id`. */
  path: string;
  operationId: string;
  details: OperationDetails;
  query: readonly QueryParameter[];
  /** Names of the headers that it looks at. */
  headers: readonly string[];
}

/** The routes of REST, as Nest itself knows them: a document of them cannot name one that is not there. */
@Injectable()
export class Routes {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  all(): Route[] {
    return this.discovery.getControllers().flatMap(({ metatype }) => {
      return typeof metatype === 'function' ? this.routesOf(metatype) : [];
    });
  }

  private routesOf(controller: object): Route[] {
    const prefix = metadataOf(PATH_METADATA, controller);
    const prototype: unknown = 'prototype' in controller ? controller.prototype : null;
    if (typeof prototype !== 'object' || prototype === null) return [];
    return this.scanner.getAllMethodNames(prototype).flatMap((name) => {
      const handler: unknown = Reflect.get(prototype, name);
      if (typeof handler !== 'function') return [];
      const details = this.reflector.get(Operation, handler);
      const method = metadataOf(METHOD_METADATA, handler);
      if (!Reflect.hasMetadata(Operation.KEY, handler) || typeof method !== 'number') return [];
      const segments = [prefix, metadataOf(PATH_METADATA, handler)].map((path) => String(path)).join('/');
      return [
        {
          method: RequestMethod[method] ?? '',
          path: `/${segments}`.replace(/\/+/g, '/').replace(/(.)\/$/, '$1'),
          operationId: name,
          details,
          ...readByArguments(metadataOf(ROUTE_ARGS_METADATA, controller, name)),
        },
      ];
    });
  }
}

/** What the route's arguments take from the request: `@Query(new ArgumentsOf(…))`, `@Headers('if-match')`. */
function readByArguments(args: unknown): Pick<Route, 'query' | 'headers'> {
  const all: unknown[] = typeof args === 'object' && args !== null ? Object.values(args) : [];
  const taken = all.filter((arg) => typeof arg === 'object' && arg !== null);
  const pipes = taken.flatMap((arg): unknown[] => ('pipes' in arg && Array.isArray(arg.pipes) ? arg.pipes : []));
  const names = taken.flatMap((arg) => ('data' in arg && typeof arg.data === 'string' ? arg.data : []));
  return {
    query: pipes.flatMap((pipe) => (pipe instanceof ArgumentsOf ? pipe.parameters : [])),
    headers: names.filter((name) => HEADERS.has(name)),
  };
}

const HEADERS = new Set(['if-match']);

function metadataOf(key: string, target: object, property?: string): unknown {
  const value: unknown =
    property === undefined ? Reflect.getMetadata(key, target) : Reflect.getMetadata(key, target, property);
  return value;
}
