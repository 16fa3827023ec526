import {
  type CommandPlan,
  type RedisClientSession,
  type RedisExecutionContext,
  RedisResult,
  RedisValue,
} from 'js-redis-server/core';

/** `CLIENT UNBLOCK <id> TIMEOUT` for BRPOP, which the package lacks: it ends the wait as if its time were up. */
export function createUnblockPolicy() {
  // The numbers of clients are the package's secret until they ask for them, as each does that wants to be unblocked.
  const ids = new WeakMap<RedisClientSession, string>();
  const waiting = new Map<RedisClientSession, () => void>();

  const unblock = (id: string): boolean => {
    const wake = [...waiting].find(([session]) => ids.get(session) === id)?.[1];
    wake?.();
    return wake !== undefined;
  };
  const unblockable =
    ({ park, session }: RedisExecutionContext): RedisExecutionContext['park'] =>
    async (request) => {
      const wakened = new Promise<null>((resolve) => waiting.set(session, () => resolve(null)));
      try {
        return await park({ ...request, waitFor: Promise.race([request.waitFor, wakened]) });
      } finally {
        waiting.delete(session);
      }
    };
  return {
    name: 'unblock',
    beforeExecute(plan: CommandPlan, ctx: RedisExecutionContext): RedisResult | undefined {
      if (subcommandOf(plan) === 'client unblock') {
        return RedisResult.create(RedisValue.integer(unblock(String(plan.rawArgs[1])) ? 1 : 0));
      }
      if (plan.definition.name === 'brpop') ctx.park = unblockable(ctx);
      return undefined;
    },
    afterExecute(plan: CommandPlan, ctx: RedisExecutionContext, result: RedisResult): RedisResult {
      if (subcommandOf(plan) === 'client id' && result.value.kind === 'integer') {
        ids.set(ctx.session, String(result.value.value));
      }
      return result;
    },
  };
}

function subcommandOf({ definition, rawArgs }: CommandPlan): string {
  return `${definition.name} ${String(rawArgs[0])}`.toLowerCase();
}
