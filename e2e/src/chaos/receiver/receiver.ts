import { startChild } from '@task-scheduler/local/processes/child';
import { inRepository } from '@task-scheduler/local/repository';
import type { StormSettings } from '../settings.js';

export interface StormReceiver {
  readonly url: string;
  stop(): Promise<void>;
}

export async function startReceiver(
  ledgerFile: string,
  { seed, latencyMs, webhook }: StormSettings,
): Promise<StormReceiver> {
  let tellPort: (port: number) => void = () => undefined;
  const port = new Promise<number>((resolve) => (tellPort = resolve));
  const child = startChild({
    command: process.execPath,
    args: [
      inRepository('e2e', 'dist', 'chaos', 'receiver', 'main.js'),
      ledgerFile,
      String(seed),
      ...latencyMs.map(String),
      webhook,
    ],
    onLine(line) {
      const [, digits] = /^ready (\d+)$/.exec(line) ?? [];
      if (digits !== undefined) tellPort(Number(digits));
    },
  });
  const died = child.ended.then((how) =>
    Promise.reject<number>(new Error(`expected a receiver to start, got: ${how}`)),
  );
  const url = `http://127.0.0.1:${await Promise.race([port, died])}/hook`;
  return { url, stop: () => child.stop('SIGTERM', 2000) };
}
