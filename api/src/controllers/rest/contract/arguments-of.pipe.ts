import { type PipeTransform } from '@nestjs/common';
import { DomainError } from '@task-scheduler/engine/core/errors';
import { GraphQLError, isEnumType } from 'graphql';
import { refusingAt } from '../../../core/refusal.js';
import { checkChoice } from '../../../core/rules/choice.js';
import { shown } from '../../../core/rules/shown.js';
import { dateTimeScalar } from '../../graphql/scalars/date-time.scalar.js';
import { wordOf } from './contract.js';
import { type QueryParameter, queryParametersOf } from './query-parameters.js';

/** Reads a query string as the arguments of GraphQL's fields, for the use case that serves both. */
export class ArgumentsOf implements PipeTransform<unknown, object> {
  readonly parameters: readonly QueryParameter[];

  constructor(...fieldPaths: readonly string[]) {
    this.parameters = queryParametersOf(fieldPaths);
  }

  transform(query: unknown): object {
    const given = new Map<string, unknown>(Object.entries(query ?? {}));
    for (const name of given.keys()) {
      if (!this.parameters.some((parameter) => parameter.name === name)) refuseUnknown(name, this.parameters);
    }
    return this.parameters.reduce<Tree>((args, parameter) => {
      const value = refusingAt([parameter.name], () => valueOf(parameter, given.get(parameter.name)));
      return value === undefined ? args : planted(args, parameter.path, value);
    }, {});
  }
}

type Tree = Readonly<Record<string, unknown>>;

function planted(tree: Tree, [name = '', ...rest]: readonly string[], value: unknown): Tree {
  const branch = tree[name];
  const isBranch = typeof branch === 'object' && branch !== null;
  return { ...tree, [name]: rest.length === 0 ? value : planted(isBranch ? { ...branch } : {}, rest, value) };
}

function valueOf(parameter: QueryParameter, given: unknown): unknown {
  const { name, isList, isRequired } = parameter;
  if (given === undefined && isRequired) throw new DomainError('BLANK', `expected ${name} to be given, got: nothing`);
  const text = given === undefined && !isList ? (parameter.default ?? undefined) : given;
  if (text === undefined) return undefined;
  if (isList) return (Array.isArray(text) ? text : [text]).map((each: unknown) => readText(parameter, each));
  return readText(parameter, text);
}

function readText({ name, type }: QueryParameter, text: unknown): unknown {
  if (typeof text !== 'string') throw new DomainError('INVALID', `expected ${name} to be given once, got: a list`);
  if (isEnumType(type)) {
    const words = type.getValues().map((value) => wordOf(type.name, value.name));
    checkChoice(name, words, text);
    return text;
  }
  switch (type.name) {
    case 'Int':
      return readNumber(name, text);
    case 'Boolean':
      checkChoice(name, ['true', 'false'], text);
      return text === 'true';
    case 'DateTime':
      return readInstant(name, text);
    default:
      return text;
  }
}

function readNumber(name: string, text: string): number {
  if (/^-?\d{1,9}$/.test(text)) return Number(text);
  throw new DomainError('INVALID', `expected ${name} to be a whole number of at most nine digits, got: ${shown(text)}`);
}

function readInstant(name: string, text: string): Date {
  try {
    return dateTimeScalar.parseValue(text);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    throw new DomainError('INVALID', error.message.replace('DateTime', name));
  }
}

function refuseUnknown(name: string, parameters: readonly QueryParameter[]): never {
  return refusingAt([name], () => {
    const known = parameters.map((parameter) => parameter.name).join(', ');
    const expected = known === '' ? 'expected no parameters' : `expected parameter to be one of ${known}`;
    throw new DomainError('INVALID', `${expected}, got: ${shown(name)}`);
  });
}
