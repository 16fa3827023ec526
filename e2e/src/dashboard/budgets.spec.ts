import { expect, test } from 'vitest';
import { readBuild, type Part } from './built-parts.js';

const KB = 1024;

const build = readBuild();

/** Compressed as the server compresses it. Beyond a budget the message names what weighs most. */
test.each([
  ['JavaScript of every page', 205, build.shared],
  ...build.routes.map(({ route, parts }) => [`first load of ${route}`, 275, parts] as const),
  ['style sheets', 25, build.styles],
  ['fonts of a page in Latin letters', 55, build.fonts],
] as const)('%s: at most %i KB', (_, limitKB, parts) => {
  expect(parts, 'expected the build to have such files, got: none').not.toEqual([]);
  expect(sizeOf(parts), heaviest(parts)).toBeLessThanOrEqual(limitKB * KB);
});

test('nothing that is fetched later is above 140 KB', () => {
  expect(build.lazy).not.toEqual([]);
  expect(build.lazy.filter(({ bytes }) => bytes > 140 * KB)).toEqual([]);
});

function sizeOf(parts: readonly Part[]): number {
  return parts.reduce((sum, { bytes }) => sum + bytes, 0);
}

function heaviest(parts: readonly Part[]): string {
  const largest = [...parts].sort((one, other) => other.bytes - one.bytes).slice(0, 5);
  return `${sizeOf(parts)} bytes: ${largest.map(({ file, bytes }) => `${file} ${bytes}`).join(', ')} …`;
}
