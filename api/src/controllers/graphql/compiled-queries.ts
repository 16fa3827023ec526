import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import { type DocumentNode, type GraphQLSchema, type OperationDefinitionNode, OperationTypeNode } from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';

/** Compiling takes some milliseconds: only what is asked again and again is worth them. */
const WORTH_COMPILING = 3;

interface Known {
  times: number;
  /** Null until it is worth it, and when it cannot be compiled. */
  compiled: CompiledQuery | null;
}

/**
 * Answers queries that are asked again and again by code that was compiled for them; walking the document took a quarter of the
 * time of a page. An answer with any error is thrown away, and GraphQL's own executor gives its own: what errors look like is
 * decided there alone, and what was fetched is not fetched again, because the loaders keep it. A query can be asked twice.
 */
export function compiledQueries(worthCompiling = WORTH_COMPILING): ApolloServerPlugin {
  // Documents live as long as Apollo's store of validated documents keeps them.
  const known = new WeakMap<OperationDefinitionNode, Known>();
  const compiledOf = (schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode) => {
    const query = known.get(operation) ?? { times: 0, compiled: null };
    known.set(operation, query);
    query.times += 1;
    if (query.times === worthCompiling) query.compiled = compile(schema, document, operation);
    return query.compiled;
  };
  return {
    requestDidStart: () =>
      Promise.resolve({
        async responseForOperation({ schema, document, operation, contextValue, request: { variables } }) {
          if (operation.operation !== OperationTypeNode.QUERY) return null;
          const compiled = compiledOf(schema, document, operation);
          if (compiled === null) return null;
          const { data, errors } = await compiled.query(undefined, contextValue, variables);
          if (errors !== undefined || data == null) return null;
          return { http: { headers: new HeaderMap() }, body: { kind: 'single', singleResult: { data } } };
        },
      }),
  };
}

function compile(schema: GraphQLSchema, document: DocumentNode, { name }: OperationDefinitionNode) {
  const compiled = compileQuery(schema, document, name?.value, { disablingCapturingStackErrors: true });
  return isCompiledQuery(compiled) ? compiled : null;
}
