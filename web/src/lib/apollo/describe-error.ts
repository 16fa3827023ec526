import { CombinedGraphQLErrors } from '@apollo/client';

/** A failed request in words for whoever sees the page. */
export function describeError(error: unknown): string {
  if (CombinedGraphQLErrors.is(error)) return error.errors.map(({ message }) => message).join(' ');
  if (error instanceof TypeError) return 'The API cannot be reached. Is it running?'; // how fetch reports it
  return error instanceof Error ? error.message : String(error);
}
