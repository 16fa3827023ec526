/** Answers one item; many of them share a statement. */
export type Batched<Item, Answer> = (item: Item) => Promise<Answer>;

export interface BatcherSettings {
  /** In a group. */
  mostAtOnce: number;
  /** How many groups may be under way: with two, the next is there already when the last is done. */
  groups: number;
  /** Whether the error says that nothing was done. */
  isRefused: (error: unknown) => boolean;
}

interface Waiting<Item, Answer> {
  item: Item;
  resolve: (answer: Answer) => void;
  reject: (error: unknown) => void;
}

/**
 * Groups form by what gathers while `groups` of them are under way: no timer, so an idle item waits for nothing, and under load
 * a group grows until it pays. `work` answers in the order of its items. When a group is refused, each of its items is worked
 * on by itself: one must not take the others with it. A group that failed otherwise may have been done, so all its items fail.
 */
export function createBatcher<Item, Answer>(
  work: (items: readonly Item[]) => Promise<readonly Answer[]>,
  { mostAtOnce, groups, isRefused }: BatcherSettings,
): Batched<Item, Answer> {
  const waiting: Waiting<Item, Answer>[] = [];
  let underWay = 0;

  const workOn = async (group: readonly Waiting<Item, Answer>[]): Promise<void> => {
    try {
      const answers = await work(group.map(({ item }) => item));
      group.forEach(({ resolve, reject }, place) => {
        const answer = answers[place];
        if (answer === undefined) reject(new Error(`expected an answer for each of ${group.length} items`));
        else resolve(answer);
      });
    } catch (error) {
      if (group.length > 1 && isRefused(error)) for (const each of group) await workOn([each]);
      else for (const { reject } of group) reject(error);
    }
  };
  const run = async () => {
    while (waiting.length > 0) await workOn(waiting.splice(0, mostAtOnce));
    underWay -= 1;
  };
  return (item) =>
    new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject });
      // Not at once: what arrives in the same turn of the event loop shares the first group.
      if (underWay < groups) {
        underWay += 1;
        setImmediate(() => void run());
      }
    });
}
