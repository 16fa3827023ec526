import { unwrapResolverError } from '@apollo/server/errors';
import { type Logger, reasonOf } from '@task-scheduler/engine/frameworks/logger';
import type { GraphQLFormattedError } from 'graphql';
import { presentError } from '../error.presenter.js';

/** The answer's top-level errors: codes for what was thrown here, GraphQL's own words for what GraphQL refused. */
export function formatErrorWith(log: Logger) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const cause = unwrapResolverError(error);
    if (cause === error) return formatted; // not thrown by a resolver
    const presented = presentError(cause);
    const place = { locations: formatted.locations ?? [], path: formatted.path ?? [] };
    switch (presented.kind) {
      case 'refused': {
        const { code, faults } = presented;
        return { ...place, message: faults.map(({ message }) => message).join('; '), extensions: { code, faults } };
      }
      case 'internal':
        log.error('graphql.failed', { reason: reasonOf(cause), path: formatted.path, stack: stackOf(cause) });
        break;
      case 'unavailable':
      case 'badRequest':
    }
    return { ...place, message: presented.message, extensions: { code: presented.code } };
  };
}

const stackOf = (error: unknown) => (error instanceof Error ? error.stack : undefined);
