import type { ICacheServices } from './abstracts/index.js';

/** Answers JSON: whoever asks for dates reads them again. */
export type Remember = <T>(key: string, compute: () => Promise<T>) => Promise<T>;

/** Finds out once what many ask at the same time, and again only after `seconds`, whichever process asks. */
export function rememberIn(cache: ICacheServices, seconds: number): Remember {
  const pending = new Map<string, Promise<string>>();
  const find = async (key: string, compute: () => Promise<unknown>) => {
    const known = await cache.get(key);
    if (known !== null) return known;
    const found = JSON.stringify(await compute());
    void cache.set(key, found, seconds);
    return found;
  };
  return async <T>(key: string, compute: () => Promise<T>) => {
    const finding = pending.get(key) ?? find(key, compute).finally(() => pending.delete(key));
    pending.set(key, finding);
    const parse: (text: string) => T = JSON.parse;
    return parse(await finding);
  };
}
