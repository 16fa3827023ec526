/**
 * A set, in no order, whose members come and go by the thousand a second. A Set that does makes itself a new table every few hundred
 * of them. The old table still names its members and the table after it; once it is in the old generation of the heap, nothing that it
 * leads to is freed before the next full collection: most of what attempts allocate outlived them for that, was copied, and
 * copied again (decision 0020). To leave a bag takes a look at half of it: it is for hundreds of members.
 */
export class Bag<Member extends object> implements Iterable<Member> {
  private readonly members: Member[] = [];

  get size(): number {
    return this.members.length;
  }

  /** It must not be there. */
  add(member: Member): void {
    this.members.push(member);
  }

  has(member: Member): boolean {
    return this.members.includes(member);
  }

  /** Whether it was there. */
  delete(member: Member): boolean {
    const place = this.members.indexOf(member);
    if (place === -1) return false;
    const last = this.members.pop();
    if (last && last !== member) this.members[place] = last;
    return true;
  }

  /** Those that are there now: they may leave meanwhile. */
  [Symbol.iterator](): IterableIterator<Member> {
    return [...this.members].values();
  }
}
