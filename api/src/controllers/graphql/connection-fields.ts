import type { Connection, PageInfo } from '../../core/paging/connection.js';

const counted = { totalCount: (page: Connection<unknown>) => page.totalCount() };

/** What a page finds out only when it is asked. Said here, because compiled queries do not call methods of what they answer. */
export const connectionFields = {
  TaskConnection: counted,
  TaskRunConnection: counted,
  TaskLogConnection: counted,
  PageInfo: {
    hasNextPage: (page: PageInfo) => page.hasNextPage(),
    hasPreviousPage: (page: PageInfo) => page.hasPreviousPage(),
  },
};
