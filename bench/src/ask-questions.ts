import { constants } from 'node:os';
import { layGround } from './ground/ground.js';
import type { Question } from './question.js';
import { describeMachine } from './report/machine.js';
import { record } from './report/results.js';

/**
 * Asks one after the other, each on ground of its own. SIGINT and SIGTERM end what is being asked, and its ground is cleared away
 * first: ten million rows must not stay in /tmp. Answers the exit code.
 */
export async function askQuestions(questions: readonly Question[]): Promise<number> {
  const signaled = untilSignal();
  for (const question of questions) {
    const ground = await layGround();
    try {
      const machine = describeMachine(ground.servers);
      const answer = await Promise.race([signaled, question.measure(ground)]);
      if (typeof answer === 'string') return 128 + constants.signals[answer];
      record(question, answer, machine);
    } finally {
      await ground.stop();
    }
  }
  return 0;
}

/** A second signal changes nothing: npm passes each on, so that one Ctrl-C may arrive twice. */
function untilSignal(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, resolve);
  });
}
