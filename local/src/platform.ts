import type { Env } from '@task-scheduler/engine/frameworks/env';
import { buildServices, buildWeb, COMPILE, isWebStale } from './build.js';
import { chooseParts, type Part, type Parts } from './parts.js';
import { prepareDatabase, type Prepared } from './prepare-database.js';
import { startChild, type Child } from './processes/child.js';
import { inRepository } from './repository.js';
import { startServers, type Servers } from './servers/servers.js';
import type { Terminal } from './terminal.js';
import { waitHealthy } from './wait-healthy.js';

export interface PlatformOptions {
  readonly env: Env;
  /** Recompile and restart what changes. */
  readonly isDev: boolean;
  readonly terminal: Terminal;
  readonly onDeath: (part: string, how: string) => void;
}

interface Stoppable {
  stop(): Promise<void>;
}

// Ctrl-C ends all within 5 s: 3 s drain and a little for the parts, then the dummy that they call, then the servers.
const PART_STOPS_WITHIN_MS = 3_600;
const QUIET = { NEXT_TELEMETRY_DISABLED: '1' };

/** The servers, the database, the five parts: started in the order in which they need each other, stopped in reverse. */
export class Platform {
  private readonly layers: Stoppable[][] = [];
  private isStopping = false;

  constructor(private readonly options: PlatformOptions) {}

  async start(): Promise<Parts> {
    const { env, isDev, terminal } = this.options;
    const parts = await chooseParts(env, isDev);
    const [servers] = await Promise.all([this.startServers(), this.build()]);
    await this.prepareDatabase(servers.postgres, parts['webhook-dummy'].url);
    if (isDev) this.layers.push([this.watchSources()]);
    const names = Object.keys(parts).join(', ');
    await terminal.step(
      `starting ${names}`,
      () => this.startAll(parts, servers),
      () => names,
    );
    return parts;
  }

  async stop(): Promise<void> {
    this.isStopping = true;
    for (const layer of this.layers.reverse()) await Promise.all(layer.map((stoppable) => stoppable.stop()));
  }

  private async startServers(): Promise<Servers> {
    const { env, terminal } = this.options;
    const servers = await terminal.step(
      'starting Postgres and Redis',
      () => startServers(env, inRepository('.data')),
      ({ postgres, redis }) => `${postgres.title}, ${redis.title}`,
    );
    this.layers.push([servers.redis, servers.postgres]);
    for (const { title, ended } of [servers.redis, servers.postgres]) this.watch(title, ended);
    return servers;
  }

  // After the build: the samples' first runs count from here, and a first build takes a minute.
  private async prepareDatabase({ url, title }: Servers['postgres'], dummyUrl: string): Promise<void> {
    const { env, terminal } = this.options;
    const prepare = () => prepareDatabase(url, env.SAMPLE_TASKS ? { dummyUrl } : null);
    await terminal.step(`waiting for ${title}, then migrating`, prepare, describe);
  }

  private async build(): Promise<void> {
    const { isDev, terminal } = this.options;
    const builds = [terminal.step('compiling the services', buildServices, () => 'services compiled')];
    if (!isDev && isWebStale()) {
      builds.push(terminal.step('building the dashboard: half a minute or so', buildWeb, () => 'dashboard built'));
    }
    await Promise.all(builds);
  }

  private async startAll({ 'webhook-dummy': dummy, ...others }: Parts, { postgres, redis }: Servers): Promise<void> {
    const settings: Record<string, string> = { DATABASE_URL: postgres.url, REDIS_URL: redis.url, ...QUIET };
    for (const { portVariable, port } of [dummy, ...Object.values(others)]) settings[portVariable] = String(port);
    await this.startParts([dummy], settings);
    await this.startParts(Object.values(others), settings);
  }

  private async startParts(parts: readonly Part[], settings: Readonly<Record<string, string>>): Promise<void> {
    const started = parts.map((part) => ({ part, child: this.run(part.name, part.args, settings) }));
    this.layers.push(started.map(({ child }) => ({ stop: () => child.stop('SIGTERM', PART_STOPS_WITHIN_MS) })));
    await Promise.all(started.map(({ part, child }) => waitHealthy(part.name, part.url, child)));
  }

  private watchSources(): Stoppable {
    const child = this.run('tsc', [...COMPILE, '--watch', '--preserveWatchOutput'], {});
    return { stop: () => child.stop('SIGTERM', PART_STOPS_WITHIN_MS) };
  }

  private run(name: string, args: readonly string[], env: Readonly<Record<string, string>>): Child {
    const onLine = (line: string): void => this.options.terminal.partLine(name, line);
    const child = startChild({ command: process.execPath, args, cwd: inRepository(), env, onLine });
    this.watch(name, child.ended);
    return child;
  }

  private watch(name: string, ended: Promise<string>): void {
    void ended.then((how) => {
      if (!this.isStopping) this.options.onDeath(name, how);
    });
  }
}

function describe({ migrations, hasNewSamples }: Prepared): string {
  return `database: ${migrations} migrations applied${hasNewSamples ? ', sample tasks created' : ''}`;
}
