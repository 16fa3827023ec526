import type { Question } from './question.js';
import { api } from './questions/api.js';
import { consumer } from './questions/consumer.js';
import { dashboard } from './questions/dashboard.js';
import { dispatch } from './questions/dispatch.js';
import { growth } from './questions/growth.js';
import { herd } from './questions/herd.js';
import { idle } from './questions/idle.js';
import { memory } from './questions/memory.js';
import { nested } from './questions/nested.js';
import { paging } from './questions/paging.js';
import { plans } from './questions/plans.js';
import { processes } from './questions/processes.js';
import { retention } from './questions/retention.js';
import { second } from './questions/second.js';
import { slow } from './questions/slow.js';
import { subscribers } from './questions/subscribers.js';
import { tick } from './questions/tick.js';
import { turnover } from './questions/turnover.js';

/** In the order in which they are asked. */
export const QUESTIONS: readonly Question[] = [
  consumer,
  idle,
  slow,
  processes,
  growth,
  tick,
  dispatch,
  second,
  herd,
  memory,
  retention,
  turnover,
  subscribers,
  api,
  nested,
  paging,
  plans,
  dashboard,
];
