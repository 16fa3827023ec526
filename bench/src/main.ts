import { durationOf, readArguments } from './arguments.js';
import { askQuestions } from './ask-questions.js';
import { QUESTIONS } from './questions.js';

// npm run bench: every question; npm run bench -- <name> …: those. Brings its own servers and stops by itself.
process.exit(await obey(process.argv.slice(2))); // peers leave timers behind

async function obey(args: readonly string[]): Promise<number> {
  try {
    const command = readArguments(args, QUESTIONS);
    if (command.kind === 'help') {
      console.log(command.text);
      return 0;
    }
    const names = command.questions.map(({ name }) => name).join(', ');
    console.error(`${names}: ${durationOf(command.questions)} on two quiet cores`);
    return await askQuestions(command.questions);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return 1;
  }
}
