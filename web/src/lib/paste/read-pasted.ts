import type { Pasted } from './pasted';
import { readCommand } from './read-command';

/** A curl or wget command, or a crontab line that runs one; null for any other text. */
export function readPasted(text: string): Pasted | null {
  const trimmed = text.trim();
  return readCommand(trimmed.replace(/^\$\s+/, '')) ?? readCrontabLine(trimmed);
}

const environmentLine = /^\s*(?:#.*|(\w+)\s*=\s*(\S*)\s*)$/;
const entry = /^(@[a-z]+|\S+(?:[ \t]+\S+){4})[ \t]+(\S.*)$/i;
const timeField = /^[\d*,/a-z?#-]+$/i;

function readCrontabLine(text: string): Pasted | null {
  const lines = text.split(/\r?\n/);
  const settings = lines.flatMap((line) => environmentLine.exec(line) ?? []);
  const entries = lines.filter((line) => line.trim() !== '' && !environmentLine.test(line));
  const [, schedule, command] = entry.exec(entries[0]?.trim() ?? '') ?? [];
  if (schedule === undefined || command === undefined || !isSchedule(schedule)) return null;
  const request = readCommand(commandOf(command));
  if (!request) return null;
  const timeZone = /^(?:CRON_)?TZ$/.test(settings[1] ?? '') ? settings[2] : undefined;
  return {
    ...request,
    source: 'crontab',
    schedule: schedule.replace(/[ \t]+/g, ' '),
    ...(timeZone !== undefined && { timeZone }),
    leftOut: [...request.leftOut, ...(entries.length > 1 ? [`${entries.length - 1} more lines`] : [])],
  };
}

function isSchedule(text: string): boolean {
  return text.startsWith('@') || text.split(/[ \t]+/).every((field) => timeField.test(field));
}

/** cron ends the command at a bare `%`. A system crontab names the user before it. */
function commandOf(text: string): string {
  const command = text.replace(/(?<!\\)%.*$/, '').replaceAll('\\%', '%');
  return command.replace(/^[\w-]+[ \t]+(?=\S*\b(?:curl|wget)\b)/, '');
}
