import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type { Changes } from '@task-scheduler/engine/core/changes';
import type { Entry } from '@task-scheduler/engine/core/entry';
import { reasonOf } from '@task-scheduler/engine/frameworks/logger';
import { connectForCommands, firstContact } from '@task-scheduler/engine/frameworks/redis/connection';
import { createEventPublisher, type EventPublisher } from '@task-scheduler/engine/frameworks/redis/events-publisher';
import { type EventSubscription, subscribeToEvents } from '@task-scheduler/engine/frameworks/redis/events-subscriber';
import { type QueueState, readQueueState } from '@task-scheduler/engine/frameworks/redis/queue-state';
import { createTaskList, type TaskList } from '@task-scheduler/engine/frameworks/redis/task-list';
import type { Redis } from 'ioredis';
import { Settings } from '../../../configuration/index.js';
import type { EventFollower, IEventServices } from '../../../core/abstracts/index.js';

@Injectable()
export class RedisEventServices implements IEventServices, OnApplicationBootstrap, OnApplicationShutdown {
  private readonly redis: Redis;
  private readonly taskList: TaskList;
  private readonly publisher: EventPublisher;
  private readonly subscriptions: EventSubscription[] = [];

  constructor(private readonly settings: Settings) {
    this.redis = connectForCommands({ url: settings.redisUrl, name: 'api', log: settings.log });
    this.taskList = createTaskList(this.redis);
    this.publisher = createEventPublisher(this.redis);
  }

  onApplicationBootstrap(): Promise<void> {
    return firstContact(this.redis);
  }

  async onApplicationShutdown(): Promise<void> {
    for (const subscription of this.subscriptions) subscription.close();
    await this.publisher.close();
    this.redis.disconnect();
  }

  async runQueued(entry: Entry): Promise<void> {
    try {
      await this.taskList.push([entry]);
    } catch (error) {
      this.settings.log.warn('entry.not_pushed', { ...entry, reason: reasonOf(error) });
    }
  }

  announce(changes: Partial<Changes>): void {
    this.publisher.announce(changes);
  }

  async follow(follower: EventFollower): Promise<void> {
    const { redisUrl: url, log } = this.settings;
    this.subscriptions.push(await subscribeToEvents({ url, name: 'api-events', log }, follower));
  }

  async getQueueState(): Promise<QueueState | null> {
    try {
      return await readQueueState(this.redis);
    } catch (error) {
      this.settings.log.warn('queue.unread', { reason: reasonOf(error) });
      return null;
    }
  }

  async ping(): Promise<void> {
    await this.redis.ping();
  }
}
