import type { Writable } from 'node:stream';
import { WriteStream } from 'node:tty';

/** What `npm start` says: steps while it works, a banner, then the lines of the parts. */
export interface Terminal {
  say(text: string): void;
  /** Says what came of the work, and how long it took; work that takes a while is announced. */
  step<Result>(doing: string, work: () => Promise<Result>, done: (result: Result) => string): Promise<Result>;
  /** Held back until released, so that steps and banner are not torn apart. */
  partLine(part: string, line: string): void;
  release(): void;
}

const COLOURS = [36, 33, 35, 32, 34, 31]; // ANSI: cyan, yellow, magenta, green, blue, red
const GREEN = 32;
const ANNOUNCE_AFTER_MS = 1_000;

export function openTerminal(output: Writable): Terminal {
  const hasColours = output instanceof WriteStream && output.hasColors(); // no terminal, or NO_COLOR: none
  const paint = (colour: number, text: string): string => (hasColours ? `\u001b[${colour}m${text}\u001b[0m` : text);
  const colours = new Map<string, number>();
  let held: string[] | null = [];
  const say = (text: string): void => void output.write(`${text}\n`);

  return {
    say,
    async step(doing, work, done) {
      const startedAt = performance.now();
      const announcement = setTimeout(() => say(`  .. ${doing}`), ANNOUNCE_AFTER_MS);
      const result = await work().finally(() => clearTimeout(announcement));
      const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
      say(`  ${paint(GREEN, hasColours ? '✔' : 'ok')} ${done(result).padEnd(56)} ${seconds.padStart(5)} s`);
      return result;
    },
    partLine(part, line) {
      const colour = colours.get(part) ?? COLOURS[colours.size % COLOURS.length] ?? GREEN;
      colours.set(part, colour);
      const text = `${paint(colour, `[${part}]`)} ${line}`;
      if (held === null) say(text);
      else held.push(text);
    },
    release() {
      held?.forEach(say);
      held = null;
    },
  };
}
