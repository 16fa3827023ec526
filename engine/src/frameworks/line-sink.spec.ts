import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';

const run = (script: string) =>
  execFileSync(process.execPath, ['--input-type=module', '-e', `${IMPORT}${script}`], { encoding: 'utf8' });
const IMPORT = `
const writes = [];
const write = process.stdout.write.bind(process.stdout);
process.stdout.write = (text) => (writes.push(text), write(text));
const { writeLine } = await import(${JSON.stringify(new URL('../../dist/frameworks/line-sink.js', import.meta.url).href)});
`;

test('the lines of one turn of the event loop are one write', () => {
  const output = run(`
    writeLine('a\\n'); writeLine('b\\n');
    setTimeout(() => { writeLine('c\\n'); setImmediate(() => setImmediate(() => write(JSON.stringify(writes)))); }, 1);`);
  expect(output).toBe('a\nb\nc\n["a\\nb\\n","c\\n"]');
});

test('what was said last is written when the process exits at once', () => {
  expect(run(`writeLine('last words\\n'); process.exit(0);`)).toBe('last words\n');
});

test('what was said last is written when nobody catches an error', () => {
  const script = `process.on('uncaughtException', () => process.exit(0)); writeLine('last words\\n'); throw new Error('no');`;
  expect(run(script)).toBe('last words\n');
});
