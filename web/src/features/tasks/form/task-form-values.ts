import type { CreateTaskInput, CreateTaskMutation, TaskDefinitionFragment } from '@/gql/graphql';
import { findJsonFault } from '@/lib/json-fault';
import { findRoundedInteger } from '@/lib/rounded-integer';

/** What the form's controls hold: text, as it is typed. */
export interface TaskFormValues {
  name: string;
  schedule: string;
  timeZone: string;
  webhookUrl: string;
  payload: string;
  maxRetry: string;
  timeoutMs: string;
}

export type TaskField = keyof TaskFormValues;
export type TaskFault = CreateTaskMutation['createTask']['userErrors'][number];

export const emptyTask: TaskFormValues = {
  name: '',
  schedule: '',
  timeZone: 'UTC',
  webhookUrl: '',
  payload: '{}',
  maxRetry: '3',
  timeoutMs: '30000',
};

export function valuesOf(task: TaskDefinitionFragment): TaskFormValues {
  const { name, schedule, timeZone, webhookUrl, payload, maxRetry, timeoutMs } = task;
  return {
    ...{ name, schedule, timeZone, webhookUrl },
    payload: JSON.stringify(payload, null, 2),
    maxRetry: String(maxRetry),
    timeoutMs: String(timeoutMs),
  };
}

/** Only after the form has found the payload to be JSON and the numbers to be numbers; the rest the server judges. */
export function inputOf({ payload, maxRetry, timeoutMs, ...text }: TaskFormValues): CreateTaskInput {
  const parsed: unknown = JSON.parse(payload);
  return { ...text, payload: parsed, maxRetry: Number(maxRetry), timeoutMs: Number(timeoutMs) };
}

/** Which control a fault belongs to: `["input", "schedule"]` → `schedule`; none when it is about the whole. */
export function fieldOf({ field }: Pick<TaskFault, 'field'>): TaskField | 'root' {
  const name = field?.at(1);
  return taskFields.find((candidate) => candidate === name) ?? 'root';
}

export function payloadFault(text: string): string | true {
  const fault = findJsonFault(text);
  if (fault) return `Line ${fault.line}, column ${fault.column}: expected ${fault.expected}.`;
  const rounded = findRoundedInteger(text);
  return rounded === undefined || `${rounded} is too large to be kept exactly. Write it in quotes.`;
}

export function integerFault(text: string): string | true {
  return /^\s*-?\d{1,9}\s*$/.test(text) || `Expected a whole number, got: ${text.trim() || 'nothing'}.`;
}

/** In the order of the form. */
export const taskFields = ['name', 'schedule', 'timeZone', 'webhookUrl', 'payload', 'maxRetry', 'timeoutMs'] as const;
