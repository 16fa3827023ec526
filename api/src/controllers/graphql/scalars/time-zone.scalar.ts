import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { shown } from '../../../core/rules/shown.js';

/** The name of a zone. Whether there is such a zone is decided where the name is used, so that a form hears of it gently. */
export const timeZoneScalar = new GraphQLScalarType<string, string>({
  name: 'TimeZone',
  parseValue: readName,
  parseLiteral: (node) => readName(node.kind === Kind.STRING ? node.value : node.kind),
});

function readName(value: unknown): string {
  if (typeof value === 'string') return value;
  throw new GraphQLError(`expected TimeZone to be a name such as Europe/Berlin, got: ${shown(value)}`);
}
