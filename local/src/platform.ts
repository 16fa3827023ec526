import type { Env } from '@task-scheduler/engine/frameworks/env';
import { buildServices, buildWeb, isWebStale } from './build.js';
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

/** The servers, the database, the five parts: started in the order in which they need each other, stopped in reverse. */
export class Platform {
  private readonly layers: Stoppable[][] = [];
  private isStopping = false;

  constructor(private readonly options: PlatformOptions) {}

  async start(): Promise<Parts> {
    const { env, isDev, terminal } = this.options;
    const parts = await chooseParts(env, isDev);
    const [servers] = await Promise.all([this.prepareData(parts['webhook-dummy'].url), this.build()]);
    await terminal.step('webhook-dummy, scheduler, consumer, api, web', async () => {
      if (isDev) this.layers.push([this.watchSources()]);
      const { 'webhook-dummy': dummy, ...others } = parts;
      const settings = { ...portsOf(parts), DATABASE_URL: servers.postgres.url, REDIS_URL: servers.redis.url };
      await this.startParts([dummy], settings);
      await this.startParts(Object.values(others), settings);
    });
    return parts;
  }

  async stop(): Promise<void> {
    this.isStopping = true;
    for (const layer of this.layers.reverse()) await Promise.all(layer.map((stoppable) => stoppable.stop()));
  }

  private async prepareData(dummyUrl: string): Promise<Servers> {
    const { env, terminal } = this.options;
    const start = () => startServers(env, inRepository('.data'));
    const servers = await terminal.step('servers', start, ({ postgres, redis }) => `${postgres.title}, ${redis.title}`);
    this.layers.push([servers.redis, servers.postgres]);
    const samples = env.SAMPLE_TASKS ? { dummyUrl } : null;
    await terminal.step('database', () => prepareDatabase(servers.postgres.url, samples), describe);
    return servers;
  }

  private async build(): Promise<void> {
    const { isDev, terminal } = this.options;
    const builds = [terminal.step('services compiled', buildServices)];
    if (!isDev && isWebStale()) {
      terminal.say('  .. building the dashboard, which takes half a minute or so');
      builds.push(terminal.step('dashboard built', buildWeb));
    }
    await Promise.all(builds);
  }

  private async startParts(parts: readonly Part[], settings: Readonly<Record<string, string>>): Promise<void> {
    const started = parts.map((part) => ({ part, child: this.run(part.name, part.args, settings) }));
    this.layers.push(started.map(({ child }) => ({ stop: () => child.stop('SIGTERM', PART_STOPS_WITHIN_MS) })));
    await Promise.all(started.map(({ part, child }) => waitHealthy(part.name, part.url, child)));
  }

  private watchSources(): Stoppable {
    const args = [inRepository('node_modules/typescript/bin/tsc'), '-b', '--watch', '--preserveWatchOutput'];
    const child = this.run('tsc', args, {});
    return { stop: () => child.stop('SIGTERM', PART_STOPS_WITHIN_MS) };
  }

  private run(name: string, args: readonly string[], env: Readonly<Record<string, string>>): Child {
    const onLine = (line: string): void => this.options.terminal.partLine(name, line);
    const child = startChild({ command: process.execPath, args, cwd: inRepository(), env, onLine });
    void child.ended.then((how) => {
      if (!this.isStopping) this.options.onDeath(name, how);
    });
    return child;
  }
}

function portsOf(parts: Parts): Record<string, string> {
  return Object.fromEntries(Object.values(parts).map(({ portVariable, port }) => [portVariable, String(port)]));
}

function describe({ migrations, hasNewSamples }: Prepared): string {
  return `database: ${migrations} migrations applied${hasNewSamples ? ', sample tasks created' : ''}`;
}
