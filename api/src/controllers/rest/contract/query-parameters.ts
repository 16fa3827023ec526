import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLNamedInputType,
  getNamedType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import { fieldOf, wordOf } from './contract.js';

/** One name in a query string, and the place of its value among the arguments of a field. */
export interface QueryParameter {
  name: string;
  path: readonly string[];
  type: GraphQLNamedInputType;
  /** May be given several times. */
  isList: boolean;
  isRequired: boolean;
  /** As in the query string. */
  default: string | null;
  description: string;
}

/**
 * The arguments of these fields as a query string can hold them: `filter: { createdAt: { gte: … } }` is `createdAt.gte=…`,
 * for what filters is what a query string is for; `orderBy: { field: NAME }` is `orderBy.field=NAME`.
 */
export function queryParametersOf(fieldPaths: readonly string[]): QueryParameter[] {
  const args = fieldPaths.flatMap((path) => fieldOf(path).args);
  return args.flatMap((arg) => flatten(arg, [arg.name], arg.defaultValue));
}

function flatten(
  input: GraphQLArgument | GraphQLInputField,
  path: readonly string[],
  byDefault: unknown,
): QueryParameter[] {
  const type = getNamedType(input.type);
  if (isInputObjectType(type)) {
    return Object.values(type.getFields()).flatMap((field) => {
      return flatten(field, [...path, field.name], partOf(byDefault, field.name) ?? field.defaultValue);
    });
  }
  const named = path[0] === 'filter' ? path.slice(1) : path;
  return [
    {
      name: named.join('.'),
      path,
      type,
      isList: isListType(isNonNullType(input.type) ? input.type.ofType : input.type),
      isRequired: path.length === 1 && isNonNullType(input.type),
      default:
        typeof byDefault === 'string' || typeof byDefault === 'number' ? wordOf(type.name, String(byDefault)) : null,
      description: input.description ?? '',
    },
  ];
}

function partOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? new Map(Object.entries(value)).get(name) : undefined;
}
