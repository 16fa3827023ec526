import { findJsonFault } from '@/lib/json-fault';
import { findRoundedInteger } from '@/lib/rounded-integer';
import { readDuration } from '@/lib/time/duration-text';
import * as z from '@/lib/zod';
import { taskFormShape } from './task-form-values';

/** Only what the form must know to send anything at all; everything else the server judges, which has to anyway. */
export const taskFormRules = z.extend(taskFormShape, {
  name: given('a name'),
  schedule: given('a schedule'),
  webhookUrl: given('an address'),
  payload: text(payloadFault),
  maxRetry: text(integerFault),
  initialDelay: text(durationFault),
  maxDelay: text(durationFault),
  nonRetryableStatuses: text(statusesFault),
  timeout: text(durationFault),
  misfireGrace: text(secondsFault),
  pauseAfterFailures: text((typed) => (typed.trim() === '' ? undefined : integerFault(typed))),
});

/** A text that the judge finds no fault with. */
function text(faultOf: (typed: string) => string | undefined) {
  return z.string().check(({ value, issues }) => {
    const message = faultOf(value);
    if (message !== undefined) issues.push({ code: 'custom', input: value, message });
  });
}

function given(what: string) {
  return text((typed) => (typed.trim() === '' ? `Expected ${what}, got: nothing.` : undefined));
}

export function payloadFault(typed: string): string | undefined {
  const fault = findJsonFault(typed);
  if (fault) return `Line ${fault.line}, column ${fault.column}: expected ${fault.expected}.`;
  const rounded = findRoundedInteger(typed);
  return rounded === undefined ? undefined : `${rounded} is too large to be kept exactly. Write it in quotes.`;
}

export function integerFault(typed: string): string | undefined {
  return /^\s*-?\d{1,9}\s*$/.test(typed) ? undefined : `Expected a whole number, got: ${shown(typed)}.`;
}

export function durationFault(typed: string): string | undefined {
  const ms = readDuration(typed);
  if (ms === undefined) return `Expected a duration like 500 ms, 30 s or 5 min, got: ${shown(typed)}.`;
  return ms < 2 ** 31 ? undefined : `Expected less than 25 days, got: ${shown(typed)}.`;
}

export function secondsFault(typed: string): string | undefined {
  const ms = readDuration(typed);
  return ms !== undefined && ms % 1000 === 0 && ms < 2 ** 31 * 1000
    ? undefined
    : `Expected whole seconds like 30 s, 5 min or 1 h, got: ${shown(typed)}.`;
}

export function statusesFault(typed: string): string | undefined {
  return /^\s*(\d{3}([\s,]+\d{3})*[\s,]*)?$/.test(typed)
    ? undefined
    : `Expected HTTP statuses like 400, 404, 422, got: ${shown(typed)}.`;
}

function shown(typed: string): string {
  return typed.trim() || 'nothing';
}
