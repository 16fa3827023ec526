import { layGround } from './ground/ground.js';
import type { Question } from './question.js';
import { api } from './questions/api.js';
import { consumer } from './questions/consumer.js';
import { herd } from './questions/herd.js';
import { subscribers } from './questions/subscribers.js';
import { describeMachine } from './report/machine.js';
import { record } from './report/results.js';

// npm run bench: every question; npm run bench -- <name> …: those. Brings its own servers and stops by itself.
const QUESTIONS: readonly Question[] = [consumer, herd, subscribers, api];

for (const question of chosenBy(process.argv.slice(2))) {
  const ground = await layGround();
  try {
    record(question, await question.measure(ground), describeMachine(ground.servers));
  } finally {
    await ground.stop();
  }
}
process.exit(0); // peers leave timers behind

function chosenBy(names: readonly string[]): readonly Question[] {
  const unknown = names.filter((name) => !QUESTIONS.some((question) => question.name === name));
  if (unknown.length > 0) {
    const known = QUESTIONS.map(({ name }) => name).join(', ');
    console.error(`expected a question of the bench, one of ${known}, got: ${unknown.join(', ')}`);
    process.exit(1);
  }
  return names.length === 0 ? QUESTIONS : QUESTIONS.filter(({ name }) => names.includes(name));
}
