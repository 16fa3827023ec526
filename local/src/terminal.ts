/** What `npm start` says: steps while it works, a banner, then the lines of the parts. */
export interface Terminal {
  say(text: string): void;
  /** Says what came of the work, and how long it took. */
  step<Result>(label: string, work: () => Promise<Result>, describe?: (result: Result) => string): Promise<Result>;
  /** Held back until released, so that steps and banner are not torn apart. */
  partLine(part: string, line: string): void;
  release(): void;
}

const COLOURS = [36, 33, 35, 32, 34, 31]; // ANSI: cyan, yellow, magenta, green, blue, red
const GREEN = 32;

export function openTerminal(output: NodeJS.WriteStream): Terminal {
  const hasColours = output.isTTY && output.hasColors(); // false also when NO_COLOR is set
  const paint = (colour: number, text: string): string => (hasColours ? `\u001b[${colour}m${text}\u001b[0m` : text);
  const colours = new Map<string, number>();
  let held: string[] | null = [];
  const say = (text: string): void => void output.write(`${text}\n`);

  return {
    say,
    async step(label, work, describe = () => label) {
      const startedAt = performance.now();
      const result = await work();
      const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
      say(`  ${paint(GREEN, hasColours ? '✔' : 'ok')} ${describe(result).padEnd(56)} ${seconds.padStart(5)} s`);
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
