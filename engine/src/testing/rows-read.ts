import type { Database, PipelinedDatabase, Queryable } from '../frameworks/postgres/database.js';

/** How many rows of all tables `act` reads. It runs in one transaction, also what opens its own. */
export function rowsRead(db: Database, act: (db: PipelinedDatabase) => Promise<unknown>): Promise<number> {
  return db.transaction(async (tx) => {
    const before = await readSoFar(tx);
    await act(within(tx));
    return (await readSoFar(tx)) - before;
  });
}

async function readSoFar(tx: Queryable): Promise<number> {
  const [read] = await tx.query<{ rows: number }>(READ_SO_FAR);
  return read?.rows ?? Number.NaN;
}

/** What is sent together goes one by one, in the transaction that is already open. */
function within(tx: Queryable): PipelinedDatabase {
  return {
    ...tx,
    transaction: (work) => work(tx),
    async together<Row>(statements: Parameters<PipelinedDatabase['together']>[0]) {
      const answers: Row[][] = [];
      for (const { text, values, name } of statements) answers.push(await tx.query<Row>(text, values, name));
      return answers;
    },
  };
}

/** By this session, also in transactions before, until it tells its counts to the others. */
const READ_SO_FAR = `
select sum(coalesce(seq_tup_read, 0) + coalesce(idx_tup_fetch, 0))::int as rows
from pg_stat_xact_user_tables`;
