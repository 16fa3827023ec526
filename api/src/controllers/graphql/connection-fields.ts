import type { Connection, PageInfo } from '../../core/paging/connection.js';

const counted = { totalCount: ({ totalCount }: Connection<unknown>) => totalCount() };

/** What a page finds out only when it is asked. Said here, because compiled queries do not call methods of what they answer. */
export const connectionFields = {
  TaskConnection: counted,
  TaskRunConnection: counted,
  TaskLogConnection: counted,
  PageInfo: {
    hasNextPage: ({ hasNextPage }: PageInfo) => hasNextPage(),
    hasPreviousPage: ({ hasPreviousPage }: PageInfo) => hasPreviousPage(),
  },
};
