import type { Redis } from 'ioredis';

/** What Redis was told, as its MONITOR prints it. */
export interface Command {
  /** Unix time in seconds, by Redis' clock. */
  at: number;
  /** In upper case. */
  name: string;
  args: string[];
}

export interface CommandWatch extends AsyncDisposable {
  readonly commands: readonly Command[];
  /** The entries pushed for this task, oldest first: every `LPUSH task_list <uuid>:<retry>`. */
  pushesOf(taskId: string): Command[];
}

/** Watches every command in this connection's database from now on. */
export async function watchCommands(redis: Redis): Promise<CommandWatch> {
  const database = String(redis.options.db ?? 0);
  const connection = redis.duplicate({ enableOfflineQueue: true });
  const monitor = await connection.monitor();
  const commands: Command[] = [];
  monitor.on('monitor', (time: string, [name = '', ...args]: string[], _source: string, from: string) => {
    if (from === database) commands.push({ at: Number(time), name: name.toUpperCase(), args });
  });
  return {
    commands,
    pushesOf: (taskId) =>
      commands.filter(({ name, args }) => name === 'LPUSH' && args[0] === 'task_list' && args[1]?.startsWith(taskId)),
    [Symbol.asyncDispose]: () => {
      monitor.disconnect();
      connection.disconnect();
      return Promise.resolve();
    },
  };
}
