import { GraphQLNonNull } from 'graphql';
import { componentsOf, jsonSchemaOf, type JsonSchema, referencesIn, refTo } from '../contract/json-schema.js';
import type { QueryParameter } from '../contract/query-parameters.js';
import { problemSchema } from './problem.schema.js';
import type { Route } from './routes.js';

/** The OpenAPI 3.1 document of these routes. */
export function documentOf(routes: readonly Route[]) {
  const paths = new Map<string, Record<string, JsonSchema>>();
  for (const route of routes) {
    const path = route.path.replace(/:(\w+)/g, '{$1}');
    paths.set(path, { ...paths.get(path), [route.method.toLowerCase()]: operationOf(route) });
  }
  const operations = Object.fromEntries(paths);
  return {
    openapi: '3.1.0',
    info: {
      title: 'Task Scheduler',
      version: '1',
      description:
        'Webhooks on cron schedules. GraphQL at `/graphql` serves the same, and more: relations, counts, live updates.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    security: [],
    tags: [...new Set(routes.map(tagOf))].map((name) => ({ name })),
    paths: operations,
    components: {
      schemas: {
        ...componentsOf(referencesIn([operations, problemSchema]).filter((name) => name !== 'Problem')),
        Problem: problemSchema,
      },
    },
  };
}

export type OpenApiDocument = ReturnType<typeof documentOf>;

/** `tasks` of `/api/tasks/:id`. */
const tagOf = ({ path }: Route) =>
  path
    .replace(/^\/api\//, '')
    .split('/')
    .find((segment) => segment !== '') ?? '';

function operationOf(route: Route): JsonSchema {
  const { operationId, details, query, headers, path } = route;
  const inPath = [...path.matchAll(/:(\w+)/g)].map(([, name = '']) => ({
    name,
    in: 'path',
    required: true,
    description: name === 'key' ? "The task's key." : 'A UUID.',
    schema: { type: 'string' },
  }));
  const parameters = [...inPath, ...headers.map(headerParameter), ...query.map(queryParameter)];
  const answers = Object.entries(details.answers).map(([status, schema]) => [status, answerOf(Number(status), schema)]);
  return {
    operationId,
    summary: details.summary,
    tags: [tagOf(route)],
    ...(parameters.length > 0 && { parameters }),
    ...(details.body && { requestBody: { required: '$ref' in details.body, content: json(details.body) } }),
    responses: { ...Object.fromEntries(answers), '4XX': REFUSED, '5XX': FAILED },
  };
}

const headerParameter = (name: string) => ({
  name,
  in: 'header',
  description:
    'The ETag of the task as you know it: when its definition has changed since, the answer is 412 with the task as it is.',
  schema: { type: 'string' },
});

function queryParameter({
  name,
  type,
  isList,
  isRequired,
  description,
  default: byDefault,
}: QueryParameter): JsonSchema {
  const schema = jsonSchemaOf(new GraphQLNonNull(type)); // what is in a query string is never null
  return {
    name,
    in: 'query',
    ...(isRequired && { required: true }),
    description: byDefault === null ? description : `${description} Default \`${byDefault}\`.`,
    schema: isList ? { type: 'array', items: schema } : schema,
  };
}

const json = (schema: JsonSchema) => ({ 'application/json': { schema } });

function answerOf(status: number, schema: JsonSchema | null): JsonSchema {
  if (schema === null) return { description: status === 304 ? 'Not changed since.' : 'Done.' };
  const headers = {
    ...(status === 201 && { location: header('The address of what was created.') }),
    ...(status === 202 && { location: header('Where to look how it goes.') }),
    ...(schema.$ref === refTo('Task').$ref && { etag: header('For If-Match and If-None-Match.') }),
    ...('properties' in schema &&
      JSON.stringify(schema).includes('PageInfo') && { link: header('The pages beside this one, as in RFC 8288.') }),
  };
  return { description: 'The answer.', ...(Object.keys(headers).length > 0 && { headers }), content: json(schema) };
}

const header = (description: string) => ({ description, schema: { type: 'string' } });
const problem = { 'application/problem+json': { schema: refTo('Problem') } };
const REFUSED = { description: 'The request cannot be served as it stands.', content: problem };
const FAILED = { description: 'It is not your fault: try again later.', content: problem };
