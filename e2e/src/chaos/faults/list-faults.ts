import { decodeEntry } from '@task-scheduler/engine/core/entry';
import { INVALID_LIST, TASK_LIST } from '@task-scheduler/engine/frameworks/redis/task-list';
import { pick } from '../random.js';
import { between, type Fault } from './fault.js';

export const GARBAGE = ['', 'x', '\0\u{1F4A3}', '123:0', 'f'.repeat(100_000), '{"task":1}', '::::', '-1'];

export const listFaults = {
  // To the engine an entry pushed by hand is a stranger's, whatever it repeats: the copies run, as runs of their own.
  'duplicated-entries': {
    weight: 3,
    lane: 'redis',
    async inject({ redis: { commands }, planted, chronicle }, [draw, which]) {
      const count = Math.ceil(between(0, 20, draw));
      const listed = (await commands.lrange(TASK_LIST, 0, count - 1)).filter((text) => decodeEntry(text) !== null);
      const entries = listed.length > 0 ? listed : Array<string>(count).fill(`${pick(planted.fed, which).id}:0`);
      await commands.lpush(TASK_LIST, ...entries);
      for (const entry of entries) chronicle.note('pushed.by.hand', { entry });
      return `${entries.length} entries pushed once more`;
    },
  },
  garbage: {
    weight: 2,
    lane: 'redis',
    async inject({ redis: { commands } }, [which]) {
      const before = await commands.llen(INVALID_LIST);
      const length = await commands.lpush(
        TASK_LIST,
        pick(GARBAGE, which),
        `${'0'.repeat(8)}-0000-0000-0000-${'0'.repeat(12)}:0`,
      );
      return `2 entries that nothing can be done with, in a list of ${length}; ${before} kept so far`;
    },
  },
} satisfies Record<string, Fault>;
