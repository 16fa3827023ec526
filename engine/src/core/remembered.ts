/** What was found out once, by key. Forgets all of it when it would be more than `most`: what is needed again is found out again. */
export class Remembered<Key, Value> {
  private readonly known = new Map<Key, Value>();

  constructor(private readonly most: number) {}

  /** Throws what `findOut` throws, and remembers nothing then. */
  get(key: Key, findOut: () => Value): Value {
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const value = findOut();
    if (this.known.size >= this.most) this.known.clear();
    this.known.set(key, value);
    return value;
  }
}
