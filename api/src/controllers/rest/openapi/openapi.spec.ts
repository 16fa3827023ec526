import { Validator } from '@seriousme/openapi-schema-validator';
import { insertQueuedRun, insertTask } from '@task-scheduler/engine/testing/builders';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { insertLogs } from '../../../testing/rows.js';
import { startTestApi, type TestApi } from '../../../testing/test-api.js';
import { documentOf, type OpenApiDocument } from './document.js';
import { Routes } from './routes.js';

let api: TestApi;
let document: OpenApiDocument;
let ajv: Ajv2020;
const ids = { task: '', run: '', log: '' };

beforeAll(async () => {
  api = await startTestApi();
  document = documentOf(api.app.get(Routes).all());
  ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  ajv.addSchema(document, 'api');
  ids.task = await insertTask(api.db);
  await api.db.query(`update tasks set key = 'known', tags = '{t}', headers = '{"x-a": "b"}'`);
  ids.run = await insertQueuedRun(api.db, ids.task);
  ids.log = (await insertLogs(api.db, { taskId: ids.task, runId: ids.run }, [new Date().toISOString()]))[0] ?? '';
  await api.db.query(`update task_logs set failure_kind = 'timeout', execution_time = 5, message = 'late'`);
});
afterAll(() => api.close());

test('the document is valid OpenAPI 3.1', async () => {
  const { valid, errors } = await new Validator().validate(structuredClone({ ...document }));
  expect(errors).toBeUndefined();
  expect(valid).toBe(true);
});

test('it is what the API serves, and is as closed as the playground', async () => {
  expect((await api.http.get('/api/openapi.json')).body).toEqual(JSON.parse(JSON.stringify(document)));
  const closed = await startTestApi({ playground: false });
  for (const path of ['/api/openapi.json', '/api/docs']) expect((await closed.http.get(path)).status).toBe(404);
  await closed.close();
});

test('it names every route under /api, but for its own', () => {
  const scanner = new MetadataScanner();
  const routes = api.app
    .get(DiscoveryService)
    .getControllers()
    .flatMap(({ metatype }) => {
      const prototype: unknown = typeof metatype === 'function' ? metatype.prototype : null;
      if (!metatype || typeof prototype !== 'object' || prototype === null) return [];
      return scanner.getAllMethodNames(prototype).flatMap((name) => {
        const handler: unknown = Reflect.get(prototype, name);
        if (typeof handler !== 'function' || !Reflect.hasMetadata(METHOD_METADATA, handler)) return [];
        const paths = [Reflect.getMetadata(PATH_METADATA, metatype), Reflect.getMetadata(PATH_METADATA, handler)];
        const method = RequestMethod[Number(Reflect.getMetadata(METHOD_METADATA, handler))]?.toLowerCase() ?? '';
        return `${method} /${paths.join('/').replace(/\/+/g, '/').replace(/\/$/, '')}`.replace(/:(\w+)/g, '{$1}');
      });
    });
  const documented = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method} ${path}`),
  );
  const own = ['get /api/openapi.json', 'get /api/docs'];
  const ofRest = routes.filter((route) => !route.includes('/graphql') && !own.includes(route));
  expect(documented.toSorted()).toEqual(ofRest.toSorted());
});

const HOUR = 'from=2026-11-23T00:00:00Z&to=2026-11-23T01:00:00Z';
const NEW = {
  name: 'New',
  schedule: '@hourly',
  webhookUrl: 'http://127.0.0.1:9/',
  headers: [{ name: 'x-a', value: 'b' }],
};

/** Every operation at least once, in an order in which each finds what it needs. */
const REQUESTS = [
  [
    'get',
    '/api/tasks',
    'status=running&tags=t&enabled=true&search=task&nextRunBefore=2100-01-01T00:00:00Z&orderBy.field=NAME',
    200,
  ],
  ['post', '/api/tasks', '', 201, NEW],
  ['post', '/api/tasks', '', 422, { ...NEW, schedule: '', retryPolicy: { jitter: 1 } }],
  ['get', '/api/tasks/{id}', '', 200],
  ['patch', '/api/tasks/{id}', '', 200, { retryPolicy: { backoff: 'fixed' }, description: 'edited' }],
  ['get', '/api/tasks/by-key/{key}', '', 200],
  ['put', '/api/tasks/by-key/{key}', '', 200, NEW],
  ['get', '/api/tasks/{id}/logs', 'status=failed&retryCount.gte=0&executionTime.lte=9&search=late', 200],
  ['get', '/api/tasks/{id}/runs', 'first=5', 200],
  ['get', '/api/tasks/{id}/occurrences', HOUR, 200],
  ['get', '/api/tasks/{id}/upcoming', 'first=2', 200],
  ['get', '/api/tasks/{id}/health', '', 200],
  ['get', '/api/tasks/{id}/diagnosis', '', 200],
  [
    'get',
    '/api/logs',
    'failureKind=timeout&trigger=schedule&trigger=manual&finalOnly=true&createdAt.gte=2026-01-01T00:00:00Z',
    200,
  ],
  ['get', '/api/logs/{id}', '', 200],
  ['get', '/api/logs/{id}/request', '', 200],
  ['get', '/api/runs/{id}', '', 200],
  ['get', '/api/runs/{id}/logs', '', 200],
  ['get', '/api/stats/tasks', HOUR, 200],
  ['get', '/api/stats/attempts', HOUR, 200],
  ['get', '/api/stats/timeline', `${HOUR}&bucket=MINUTE`, 200],
  ['get', '/api/stats/top-failing', `${HOUR}&first=3`, 200],
  ['get', '/api/stats/failure-kinds', HOUR, 200],
  ['get', '/api/system', '', 200],
  ['get', '/api/upcoming', 'to=2100-01-01T00:00:00Z&first=3', 200],
  ['get', '/api/schedule-preview', 'schedule=30 2 * * *&timeZone=Europe/Berlin&from=2027-03-26T00:00:00Z', 200],
  ['get', '/api/schedule-preview', 'schedule=nope', 200],
  ['get', '/healthz', '', 200],
  ['post', '/api/webhook-tests', '', 200, { webhookUrl: 'http://127.0.0.1:9/' }],
  ['post', '/api/tasks/{id}/pause', '', 200, { reason: 'a holiday' }],
  ['post', '/api/tasks/{id}/resume', '', 200],
  ['post', '/api/tasks/{id}/run', '', 409],
  ['post', '/api/tasks/{id}/reset', '', 409],
] as const;

test('every operation is tried below', () => {
  const tried = new Set(REQUESTS.map(([method, path]) => `${method} ${path}`));
  const all = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method} ${path}`),
  );
  expect([...tried, 'delete /api/tasks/{id}'].toSorted()).toEqual(all.toSorted());
});

test.each(REQUESTS)(
  '%s %s?%s is answered as the document says: %i',
  async (method, path, query, status, body?: object) => {
    const answer = await api.http[method](addressOf(path)).query(query).send(body);
    expect([answer.status, answer.text]).toEqual([status, expect.any(String)]);
    expect(faultsOf(method, path, status, answer.body)).toEqual([]);
  },
);

test('what is set off, deleted, refused by version or unknown is answered so, too', async () => {
  const task = `/api/tasks/${await insertTask(api.db)}`;
  const started = await api.http.post(`${task}/run`).send();
  const { id }: { id: string } = started.body;
  expect([started.status, started.headers.location]).toEqual([202, `/api/runs/${id}`]);
  expect(faultsOf('post', '/api/tasks/{id}/run', 202, started.body)).toEqual([]);
  const stale = await api.http.delete(task).set('if-match', '"99"');
  expect([stale.status, faultsOf('delete', '/api/tasks/{id}', 412, stale.body)]).toEqual([412, []]);
  expect((await api.http.delete(task)).status).toBe(204);
  const gone = await api.http.get(task);
  expect([gone.status, faultsOf('get', '/api/tasks/{id}', 404, gone.body)]).toEqual([404, []]);
});

function addressOf(path: string): string {
  const id = path.includes('/logs/{id}') ? ids.log : path.includes('/runs/{id}') ? ids.run : ids.task;
  return path.replace('{id}', id).replace('{key}', 'known');
}

/** What in a body is not as the document says of this answer. */
function faultsOf(method: string, path: string, status: number, body: unknown): unknown[] {
  const key = status < 400 ? String(status) : `${String(status).slice(0, 1)}XX`;
  const media = status < 400 ? 'application/json' : 'application/problem+json';
  const pointer = ['paths', path, method, 'responses', key, 'content', media, 'schema'];
  const reference = pointer.map((part) => encodeURIComponent(part.replace(/~/g, '~0').replace(/\//g, '~1'))).join('/');
  const validate: ValidateFunction | undefined = ajv.getSchema(`api#/${reference}`);
  if (!validate) throw new Error(`expected the document to describe ${method} ${path} ${status}`);
  return validate(body) ? [] : (validate.errors ?? []);
}
