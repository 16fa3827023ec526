import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { shown } from '../../../core/rules/shown.js';

const RFC_3339 = /^(\d{4}-\d\d-\d\d)[Tt]([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)$/;

/** An instant: RFC 3339 outside, a Date inside. */
export const dateTimeScalar = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  parseValue: readInstant,
  parseLiteral: (node) => readInstant(node.kind === Kind.STRING ? node.value : node.kind),
  serialize: (value) => {
    if (value instanceof Date) return value.toISOString();
    throw new GraphQLError(`expected DateTime to be a Date, got: ${shown(value)}`);
  },
});

function readInstant(value: unknown): Date {
  const day = typeof value === 'string' ? RFC_3339.exec(value)?.[1] : undefined;
  const instant = new Date(typeof value === 'string' ? value : Number.NaN);
  if (day !== undefined && isDay(day) && !Number.isNaN(instant.getTime())) return instant;
  throw new GraphQLError(
    `expected DateTime to be an RFC 3339 instant such as 2026-03-29T01:00:00Z, got: ${shown(value)}`,
  );
}

// Date takes 31 February for 3 March.
function isDay(day: string): boolean {
  const midnight = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(day);
}
