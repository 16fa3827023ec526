import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

// Beside src as beside dist.
const FILE = join(import.meta.dirname, '../../../../docs/docs.css');

/** Within the page, and allowed there by its digest alone. */
export const STYLE = readFileSync(FILE, 'utf8');
export const STYLE_HASH = `sha256-${createHash('sha256').update(STYLE).digest('base64')}`;
