import type { Ground } from './ground/ground.js';
import type { Table } from './report/table.js';

/** What the bench can be asked: `npm run bench -- <name>`. */
export interface Question {
  name: string;
  /** In words; the heading of its section. */
  title: string;
  /** What is measured, and how. */
  method: string;
  /** About how long it takes on two quiet cores. */
  minutes: number;
  /** Every question has a Postgres and a Redis to itself. */
  measure(ground: Ground): Promise<Table>;
}
