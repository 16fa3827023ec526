import { Args, Context, Resolver, Subscription } from '@nestjs/graphql';
import { readIds } from '../../../core/rules/filters.js';
import { parseId } from '../../../core/rules/uuid.js';
import type { Loaders } from '../loaders.js';
import { ChangeHub } from './change-hub.js';
import type { LoadedChange } from './load-changes.js';
import { StatusFeed } from './status-feed.js';

/** What the fields of one subscription answer from. */
export interface LiveContext {
  /** Of the change that is being told. GraphQL tells the changes of one subscription one after the other. */
  loaders: Loaders | null;
  /** Ends the connection of a client that is too slow. */
  drop(): void;
}

const MOST_IDS = 200;

const told = {
  resolve({ row, loaders }: LoadedChange, _: unknown, context: LiveContext) {
    context.loaders = loaders;
    return row;
  },
};

@Resolver()
export class LiveResolver {
  constructor(
    private readonly hub: ChangeHub,
    private readonly status: StatusFeed,
  ) {}

  @Subscription('taskChanged', told)
  taskChanged(@Args('ids') ids: string[] | null, @Context() { drop }: LiveContext) {
    return this.hub.follow({ kind: 'task', taskIds: readIds(['ids'], ids, MOST_IDS) }, drop);
  }

  @Subscription('taskDeleted', told)
  taskDeleted(@Args('ids') ids: string[] | null, @Context() { drop }: LiveContext) {
    return this.hub.follow({ kind: 'deletedTask', taskIds: readIds(['ids'], ids, MOST_IDS) }, drop);
  }

  @Subscription('taskLogChanged', told)
  taskLogChanged(@Args('taskId') taskId: string | null, @Context() { drop }: LiveContext) {
    const taskIds = taskId == null ? null : [parseId(taskId, ['taskId'])];
    return this.hub.follow({ kind: 'attempt', taskIds }, drop);
  }

  @Subscription('systemStatusChanged')
  systemStatusChanged() {
    return this.status.follow();
  }
}
