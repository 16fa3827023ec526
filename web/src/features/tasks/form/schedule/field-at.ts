/** Which of the five fields the caret stands in, from 0; null when it is in none of them. */
export function fieldAt(schedule: string, caret: number): number | null {
  if (schedule.trimStart().startsWith('@')) return null;
  const before = schedule.slice(0, caret).trimStart();
  const field = before === '' ? 0 : before.split(/[ \t]+/).length - 1;
  return field < 5 ? field : null;
}
