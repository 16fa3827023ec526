import { decodeEntry } from '@task-scheduler/engine/core/entry';
import { TASK_LIST } from '@task-scheduler/engine/frameworks/redis/task-list';
import type { Seen } from '../servers/monitor.js';
import type { StormRedis } from '../servers/storm-redis.js';
import type { Breach } from './invariants.js';

const POPS = new Set([
  'BRPOP',
  'RPOP',
  'LPOP',
  'BLPOP',
  'LMOVE',
  'BLMOVE',
  'RPOPLPUSH',
  'BRPOPLPUSH',
  'LMPOP',
  'BLMPOP',
]);

/** R1: on the wire nothing but the protocol. The storm itself pushed `garbage` texts that are no entries. */
export async function checkRedis({ commands }: StormRedis, seen: readonly Seen[], garbage: number): Promise<Breach[]> {
  const ofList = seen.filter(({ args }) => args[0] === TASK_LIST);
  const pushed = ofList.filter(({ name }) => name === 'LPUSH').flatMap(({ args }) => args.slice(1));
  const malformed = pushed.filter((text) => decodeEntry(text) === null);
  const otherPops = ofList.filter(({ name }) => POPS.has(name) && name !== 'BRPOP');
  const left = (await commands.lrange(TASK_LIST, 0, -1)).filter((text) => decodeEntry(text) === null);
  const breaches = [
    { name: 'R1', rule: 'only entries are pushed', found: malformed.slice(garbage) },
    { name: 'R1b', rule: 'BRPOP is the only pop', found: otherPops },
    { name: 'R1c', rule: 'what is left in the list are duplicates', found: left },
  ];
  return breaches.flatMap(({ name, rule, found }) =>
    found.length > 0 ? [{ name, rule, count: found.length, examples: found.slice(0, 5) }] : [],
  );
}
