import { type ValidationRule } from 'graphql';
import { depthLimit } from './depth-limit.js';
import { documentLimits } from './document-limits.js';

/** How much one document may ask for, whichever way it comes. */
export const MAX_TOKENS = 2000;
export const MAX_COST = 5000;
const MAX_DEPTH = 12;
const MOST = { aliases: 30, directives: 50 };

export const limitRules: readonly ValidationRule[] = [depthLimit(MAX_DEPTH), documentLimits(MOST)];
