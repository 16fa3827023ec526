/** Letters for one reader, who takes them one by one and may be slower than they come. */
export class Mailbox<T> implements AsyncIterableIterator<T> {
  private letters: T[] = [];
  private hand: ((result: IteratorResult<T>) => void) | null = null;
  private closed = false;

  constructor(private readonly onClose: () => void) {}

  /** Whether the reader has worked off every letter and waits for the next. */
  get isAwaited(): boolean {
    return this.hand !== null;
  }

  get isClosed(): boolean {
    return this.closed;
  }

  put(letters: readonly T[]): void {
    if (this.closed) return;
    this.letters.push(...letters);
    this.handOut();
  }

  next(): Promise<IteratorResult<T>> {
    if (this.closed) return Promise.resolve({ done: true, value: undefined });
    return new Promise((resolve) => {
      this.hand = resolve;
      this.handOut();
    });
  }

  return(): Promise<IteratorResult<T>> {
    const hand = this.hand;
    this.hand = null;
    this.letters = [];
    if (!this.closed) this.onClose();
    this.closed = true;
    hand?.({ done: true, value: undefined });
    return Promise.resolve({ done: true, value: undefined });
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  private handOut(): void {
    const hand = this.hand;
    if (hand === null) return;
    for (const value of this.letters.splice(0, 1)) {
      this.hand = null;
      hand({ done: false, value });
    }
  }
}
