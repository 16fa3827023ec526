import type { ApolloClient } from '@apollo/client';

/** Asks again for what is on the page. Whether it worked, every part of the page shows by itself. */
export async function refetchActive(client: ApolloClient): Promise<void> {
  await Promise.allSettled(client.refetchQueries({ include: 'active' }).results);
}
