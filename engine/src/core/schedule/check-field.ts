import type { FieldRule } from './field-rules.js';
import { ScheduleError, quoted } from './schedule-error.js';
import type { FieldText } from './split-fields.js';

/** Throws unless the field is a list of `*`, values and rising ranges, each with an optional step. */
export function checkField({ rule, text, position }: FieldText): void {
  let at = position;
  for (const part of text.split(',')) {
    checkPart({ rule, text: part, position: at });
    at += part.length + 1;
  }
}

// Value, end of the range, step: what each holds is judged one by one, for a message that names it.
const PART = /^(\*|[^-/*]+)(?:(?<!\*)-([^-/*]+))?(?:\/([^-/*]+))?$/d;

function checkPart(part: FieldText): void {
  const { rule, text } = part;
  if (text === '') throw wrong(part, 'list', 'have a value on both sides of every comma', text);
  const match = PART.exec(text);
  if (!match) throw malformed(part);
  const [from, to, step] = [1, 2, 3].map((group) => tokenOf(part, match, group));
  if (step) checkStep(step);
  if (!from || from.text === '*') return;
  const first = numberOf(from);
  if (!to) return;
  const last = numberOf(to);
  if (last < first) throw wrong(part, 'range', 'run upwards', text, `write ${upwards(rule, first, last)}`);
}

function tokenOf({ rule, position }: FieldText, match: RegExpExecArray, group: number): FieldText | null {
  const text = match[group];
  return text === undefined ? null : { rule, text, position: position + (match.indices?.[group]?.[0] ?? 0) };
}

function checkStep(step: FieldText): void {
  if (!/^\d+$/.test(step.text)) throw malformed(step);
  if (Number(step.text) === 0) throw wrong(step, 'step', 'be 1 or more', step.text);
}

function numberOf(token: FieldText): number {
  const { min, max, names } = token.rule;
  const name = names.indexOf(token.text.toUpperCase());
  if (name !== -1) return min + name;
  if (!/^\d+$/.test(token.text)) throw malformed(token);
  const value = Number(token.text);
  if (value < min || value > max) throw wrong(token, null, `be ${min} to ${max}`, token.text);
  return value;
}

function upwards({ field, min, max, names }: FieldRule, first: number, last: number): string {
  if (field === 'weekday' && last === 0) return `${first}-7`;
  const end = names.length > 0 ? min + names.length - 1 : max;
  const [head, tail] = [first === end ? `${end}` : `${first}-${end}`, last === min ? `${min}` : `${min}-${last}`];
  return `${head},${tail}`;
}

function malformed(token: FieldText): ScheduleError {
  const { min, max, names } = token.rule;
  const [firstName] = names;
  const values = firstName === undefined ? `${min} to ${max}` : `${min} to ${max} or ${firstName} to ${names.at(-1)}`;
  const cure = /[HLW#?]/i.test(token.text) ? 'H, L, W, # and ? are not supported' : undefined;
  return wrong(
    token,
    null,
    `be * or made of ${values}, with - for ranges, / for steps, commas between`,
    token.text,
    cure,
  );
}

function wrong(token: FieldText, part: string | null, rule: string, got: string, cure?: string): ScheduleError {
  const what = part === null ? token.rule.field : `${token.rule.field} ${part}`;
  const value = /^\d{1,20}$/.test(got) ? got : quoted(got);
  const message = `expected ${what} to ${rule}, got: ${value}${cure === undefined ? '' : `; ${cure}`}`;
  return new ScheduleError('INVALID_SCHEDULE', message, token.rule.field, token.position);
}
