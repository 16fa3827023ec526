import { appendFileSync } from 'node:fs';

/** What happened in the storm, with times in milliseconds: the fault log. */
export interface Chronicle {
  readonly events: readonly StormEvent[];
  note(event: string, fields?: Readonly<Record<string, unknown>>): void;
}

export interface StormEvent {
  readonly at: number;
  readonly event: string;
  readonly [field: string]: unknown;
}

export function openChronicle(file: string): Chronicle {
  const events: StormEvent[] = [];
  return {
    events,
    note(event, fields) {
      const noted = { at: Date.now(), event, ...fields };
      events.push(noted);
      appendFileSync(file, `${JSON.stringify(noted)}\n`);
    },
  };
}
