import { readFileSync } from 'node:fs';

/** The version of this release, as its package says. */
export const VERSION = readVersion(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

function readVersion(packageJson: string): string {
  const content: unknown = JSON.parse(packageJson);
  const isVersioned = typeof content === 'object' && content !== null && 'version' in content;
  return isVersioned && typeof content.version === 'string' ? content.version : 'unknown';
}
