import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { connectionLimits } from './database.js';

export interface Listener {
  stop(): Promise<void>;
}

export interface ListenerSettings {
  url: string;
  name: string;
  channel: string;
  onNotify: () => void;
}

const RECONNECT_MS = 1000;

/**
 * LISTENs on one channel with a connection of its own, and connects again for as long as it must.
 * Notifications are a courtesy: whoever listens looks by itself, too, so that a lost one only costs time.
 */
export function listenTo({ url, name, channel, onNotify }: ListenerSettings): Listener {
  const stopped = new AbortController();
  let client: pg.Client | undefined;

  const listenOnce = async () => {
    client = new pg.Client({ connectionString: url, application_name: name, ...connectionLimits() });
    const ended = new Promise<void>((resolve) => {
      client?.on('error', () => resolve());
      client?.on('end', resolve);
    });
    client.on('notification', onNotify);
    await client.connect();
    await client.query(`listen ${pg.escapeIdentifier(channel)}`);
    onNotify(); // what was notified before we listened
    await ended;
  };
  const run = async () => {
    while (!stopped.signal.aborted) {
      // Whoever queries says that Postgres is away; this connection only tries again.
      await listenOnce().catch(() => client?.end().catch(() => undefined));
      await sleep(RECONNECT_MS, undefined, { signal: stopped.signal }).catch(() => undefined);
    }
  };
  const running = run();
  return {
    async stop() {
      stopped.abort();
      await client?.end().catch(() => undefined);
      await running;
    },
  };
}
