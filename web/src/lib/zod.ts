import { config } from 'zod/mini';

// Zod would write faster code with `new Function`, which the content security policy refuses, and the console tells.
config({ jitless: true });

// One by one: a namespace that is passed on brings all of Zod and its forty languages into the page (117 KB).
export { array, boolean, enum, extend, keyof, nullable, number, object, string } from 'zod/mini';
export type { infer } from 'zod/mini';
