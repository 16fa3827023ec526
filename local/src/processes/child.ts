import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Account } from './account.js';
import { inheritedEnvironment } from './environment.js';

export interface ChildSpec {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd?: string;
  /** Added to the environment of this process. */
  readonly env?: Readonly<Record<string, string>>;
  readonly account?: Account | undefined;
  readonly stdin?: string;
  readonly onLine: (line: string) => void;
}

export interface Child {
  /** Undefined when it could not be started. */
  readonly pid: number | undefined;
  /** How it ended, in words; never rejects. */
  readonly ended: Promise<string>;
  /** Asks with the signal, and kills when that has not helped after `graceMs`. */
  stop(signal: NodeJS.Signals, graceMs: number): Promise<void>;
}

/** Starts a process that never outlives this one, and that Ctrl-C does not reach: whoever started it decides when it ends. */
export function startChild(spec: ChildSpec): Child {
  const child = spawn(spec.command, spec.args, {
    stdio: ['pipe', 'pipe', 'pipe'],
    detached: true, // a process group of its own, so that the terminal's Ctrl-C goes to us alone
    env: { ...inheritedEnvironment(), ...spec.env },
    ...(spec.cwd === undefined ? {} : { cwd: spec.cwd }),
    ...spec.account,
  });
  let ending: string | undefined;
  const ended = endOf(child).then((how) => (ending = how));
  child.stdin.on('error', () => undefined); // it ended before it read; `ended` says how
  child.stdin.end(spec.stdin ?? '');
  createInterface(child.stdout).on('line', spec.onLine);
  createInterface(child.stderr).on('line', spec.onLine);
  const dismissGuard = guard(child);

  return {
    pid: child.pid,
    ended,
    async stop(signal, graceMs) {
      if (ending === undefined) child.kill(signal);
      const timer = setTimeout(() => killGroup(child), graceMs);
      await ended;
      clearTimeout(timer);
      dismissGuard();
    },
  };
}

function endOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('close', (code, signal) => resolve(signal === null ? `exit code ${code}` : `signal ${signal}`));
  });
}

/** With all that it started itself. */
function killGroup({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    return; // it ended just now
  }
}

/** A shell that waits on a pipe from this process and ends the child when the pipe breaks: kill -9 leaves no orphans. */
function guard(child: ChildProcess): () => void {
  if (child.pid === undefined) return () => undefined;
  const shell = spawn(
    'sh',
    ['-c', 'read -r _; kill -s INT -- "$0"; sleep 4; kill -s KILL -- "$0"', String(-child.pid)],
    {
      stdio: ['pipe', 'ignore', 'ignore'],
      detached: true,
    },
  );
  shell.on('error', () => undefined); // no shell, no guard: the child then depends on an orderly end
  const dismiss = (): void => void shell.kill('SIGKILL');
  child.once('close', dismiss);
  return dismiss;
}
