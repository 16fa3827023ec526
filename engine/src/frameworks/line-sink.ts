// Whoever read the lines may be gone; the work goes on without. Not pino's own stream: its flush at exit retries EPIPE for ever
// (sonic-boom 4, seen: a process whose reader had died hung in process.exit and took neither SIGTERM nor SIGINT).
process.stdout.on('error', () => undefined);
process.on('exit', flush);

let waiting = '';

/**
 * Writes the line to stdout together with what else is said in this turn of the event loop. A write to a pipe costs 30 µs, which was
 * a tenth of an attempt when each line had its own. Before the process exits everything is written; kill -9 loses one turn's lines.
 */
export function writeLine(line: string): void {
  if (waiting === '') setImmediate(flush);
  waiting += line;
}

function flush(): void {
  if (waiting === '') return;
  const lines = waiting;
  waiting = '';
  process.stdout.write(lines);
}
