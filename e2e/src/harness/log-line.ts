/** One event that a process logged. */
export interface LogLine {
  event: string;
  level: string;
  [field: string]: unknown;
}

/** Null for what is no event: a stack trace, a word of Node's. */
export function parseLogLine(text: string): LogLine | null {
  try {
    const value: unknown = JSON.parse(text);
    return isLogLine(value) ? value : null;
  } catch {
    return null; // not JSON
  }
}

function isLogLine(value: unknown): value is LogLine {
  return (
    typeof value === 'object' &&
    value !== null &&
    'event' in value &&
    typeof value.event === 'string' &&
    'level' in value &&
    typeof value.level === 'string'
  );
}
