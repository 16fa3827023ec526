import { readFileSync } from 'node:fs';
import { nodeFlags } from '@task-scheduler/local/processes/node-flags';
import { inRepository } from '@task-scheduler/local/repository';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

interface Service {
  image?: string;
  build?: { context: string; target: string };
  ports?: string[];
  environment?: Record<string, string | null>;
  depends_on?: Record<string, { condition: string }>;
  healthcheck?: { test: string[] };
  restart: string;
  read_only?: boolean;
  cap_drop?: string[];
  security_opt: string[];
  command?: string[];
}

interface Compose {
  services: Record<string, Service>;
}

const { services } = readCompose();
const dockerfile = readFileSync(inRepository('Dockerfile'), 'utf8');
const ours = ['api', 'consumer', 'migrate', 'scheduler', 'web', 'webhook-dummy'];
const service = (name: string): Service => {
  const found = services[name];
  if (!found) throw new Error(`expected docker-compose.yml to have the service ${name}`);
  return found;
};

test('the platform is its processes, Postgres and Redis', () => {
  expect(Object.keys(services).sort()).toEqual([...ours, 'postgres', 'redis'].sort());
  expect([service('postgres').image, service('redis').image]).toEqual(['postgres:17', 'redis:7']);
});

test.each(ours)('%s is built by the target of its name', (name) => {
  expect(service(name).build).toEqual({ context: '.', target: name });
  expect(dockerfile).toMatch(new RegExp(`^FROM \\S+ AS ${name}$`, 'm'));
});

test.each(ours)('%s runs without root, without capabilities, on a file system that it cannot change', (name) => {
  expect(service(name)).toMatchObject({
    read_only: true,
    cap_drop: ['ALL'],
    security_opt: ['no-new-privileges:true'],
  });
});

test('every image of ours stands on node:22-slim and runs without root', () => {
  const stages = [...dockerfile.matchAll(/^FROM (\S+) AS (\S+)$/gm)].map(([, base = '', name = '']) => ({
    base,
    name,
  }));
  const baseOf = new Map(stages.map(({ base, name }) => [name, base]));
  const rootOf = (name: string): string => (name === 'runtime' ? name : rootOf(baseOf.get(name) ?? 'none'));
  expect(ours.map(rootOf)).toEqual(ours.map(() => 'runtime'));
  expect(baseOf.get('runtime')).toBe('node:22-slim');
  expect([...dockerfile.matchAll(/^USER (.+)$/gm)].map(([, user]) => user)).toEqual(['10001:10001']);
});

test('what is published is published on loopback only, and only what people call', () => {
  const published = Object.entries(services).flatMap(([name, { ports = [] }]) => ports.map((port) => [name, port]));
  expect(published).toEqual([
    ['webhook-dummy', '127.0.0.1:${WEBHOOK_DUMMY_PORT:-4001}:4001'],
    ['api', '127.0.0.1:${API_PORT:-4000}:4000'],
    ['web', '127.0.0.1:${WEB_PORT:-3000}:3000'],
  ]);
});

test('everything that stays tells whether it is well', () => {
  for (const name of ['postgres', 'redis']) expect(service(name).healthcheck?.test).toBeDefined();
  expect(dockerfile).toMatch(/^HEALTHCHECK .*HEALTH_URL/ms);
  for (const name of ours.filter((each) => each !== 'migrate')) {
    expect(stageOf(name)).toMatch(/HEALTH_URL=http:\/\/127\.0\.0\.1:\d{4}\/healthz/);
  }
});

test('nothing starts before what it needs is there', () => {
  const prepared = {
    migrate: { condition: 'service_completed_successfully' },
    redis: { condition: 'service_healthy' },
  };
  expect(service('migrate').depends_on).toEqual({ postgres: { condition: 'service_healthy' } });
  expect(service('scheduler').depends_on).toEqual(prepared);
  expect(service('api').depends_on).toEqual(prepared);
  expect(service('consumer').depends_on).toEqual({ ...prepared, 'webhook-dummy': { condition: 'service_healthy' } });
  expect(service('web').depends_on).toEqual({ api: { condition: 'service_healthy' } });
});

test('Redis keeps its data and asks for a password', () => {
  expect(service('redis').command?.join(' ')).toMatch(/--appendonly yes --requirepass \$\{REDIS_PASSWORD/);
});

test('everything but the migration comes back after a crash', () => {
  for (const [name, { restart }] of Object.entries(services))
    expect(restart).toBe(name === 'migrate' ? 'no' : 'unless-stopped');
});

test.each(['scheduler', 'consumer', 'api', 'webhook-dummy'])('%s has the same flags of Node everywhere', (name) => {
  const main = 'dist/main.js';
  expect(stageOf(name)).toContain(
    `CMD ${JSON.stringify(['node', ...nodeFlags(name), `${name}/${main}`]).replaceAll(',', ', ')}`,
  );
  const scripts = readFileSync(inRepository(name, 'package.json'), 'utf8');
  expect(scripts).toContain(`"start": "${['exec node', ...nodeFlags(name), main].join(' ')}"`);
});

/** The lines of the Dockerfile from `FROM … AS name` to the next stage. */
function stageOf(name: string): string {
  return dockerfile.split(/^(?=FROM )/m).find((stage) => stage.split('\n')[0]?.endsWith(` AS ${name}`)) ?? '';
}

function readCompose(): Compose {
  const compose: unknown = parse(readFileSync(inRepository('docker-compose.yml'), 'utf8'), { merge: true });
  if (!isCompose(compose)) throw new Error('expected docker-compose.yml to list services');
  return compose;
}

// Believed from here on: a service of another shape fails the test that looks at it.
function isCompose(value: unknown): value is Compose {
  return typeof value === 'object' && value !== null && 'services' in value;
}
