import { type FieldRule, fieldRules } from './field-rules.js';
import { ScheduleError, quoted } from './schedule-error.js';

/** One of the five fields as written, with its place in the schedule's text. */
export interface FieldText {
  readonly rule: FieldRule;
  readonly text: string;
  readonly position: number;
}

/**
 * The strict check in front of cron-parser, which by itself takes '' and `* * * *` for every minute and reads a sixth
 * field as seconds (measured on 5.10.5).
 */
export function splitFields(text: string): FieldText[] {
  refuseLongText(text);
  refuseForeignCharacters(text);
  const words = [...expandAlias(text).matchAll(/[^ \t]+/g)];
  const fields = fieldRules.flatMap((rule, index) => {
    const word = words[index];
    return word ? [{ rule, text: word[0], position: word.index }] : [];
  });
  if (words.length !== fieldRules.length) throw wrongCount(text, words.length, words[fieldRules.length]?.index ?? null);
  return fields;
}

const MAX_LENGTH = 256;

function refuseLongText(text: string): void {
  if (text.length <= MAX_LENGTH) return;
  const message = `expected schedule to be at most ${MAX_LENGTH} characters, got: ${text.length}`;
  throw new ScheduleError('INVALID_SCHEDULE', message, null, MAX_LENGTH);
}

// A newline would make two lines of one schedule, and \s or \d would let through what only looks like a blank or a digit.
function refuseForeignCharacters(text: string): void {
  const position = text.search(/[^\t -~]/);
  if (position === -1) return;
  const found = quoted(String.fromCodePoint(text.codePointAt(position) ?? 0));
  const message = `expected schedule to be one line of plain ASCII, got: ${found} at position ${position}`;
  throw new ScheduleError('INVALID_SCHEDULE', message, null, position);
}

const aliases: ReadonlyMap<string, string> = new Map([
  ['@hourly', '0 * * * *'],
  ['@daily', '0 0 * * *'],
  ['@midnight', '0 0 * * *'],
  ['@weekly', '0 0 * * 0'],
  ['@monthly', '0 0 1 * *'],
  ['@yearly', '0 0 1 1 *'],
  ['@annually', '0 0 1 1 *'],
]);

function expandAlias(text: string): string {
  const word = text.trim();
  if (!word.startsWith('@')) return text;
  const fields = aliases.get(word.toLowerCase());
  if (fields !== undefined) return fields;
  const known = [...aliases.keys()].join(' ');
  const message = `expected schedule to be five fields or one of ${known}, got: ${quoted(word)}`;
  throw new ScheduleError('INVALID_SCHEDULE', message, null, text.indexOf('@'));
}

function wrongCount(text: string, count: number, surplus: number | null): ScheduleError {
  const cure = cures.get(count) ?? '';
  const message = `expected schedule to have five fields (minute hour day month weekday), got: ${count} in ${quoted(text)}${cure}`;
  return new ScheduleError('INVALID_SCHEDULE', message, null, surplus);
}

const cures: ReadonlyMap<number, string> = new Map([
  [0, '; write * * * * * for every minute'],
  [6, '; seconds are not supported: leave the first field out'],
  [7, '; seconds and years are not supported: leave the first and the last field out'],
]);
