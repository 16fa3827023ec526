import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { reasonOf } from '@task-scheduler/engine/frameworks/logger';
import { connectForCommands, firstContact } from '@task-scheduler/engine/frameworks/redis/connection';
import { isServerAway } from '@task-scheduler/engine/frameworks/server-away';
import type { Redis } from 'ioredis';
import { Settings } from '../../../configuration/index.js';
import type { ICacheServices } from '../../../core/abstracts/index.js';

const PREFIX = 'api:cache:';
/** A cache that is slower than this helps nobody: most of what it keeps takes Postgres less than 50 ms. */
const PATIENCE_MS = 200;

@Injectable()
export class RedisCacheServices implements ICacheServices, OnApplicationBootstrap, OnApplicationShutdown {
  private readonly redis: Redis;

  constructor(private readonly settings: Settings) {
    // That Redis is away, the connection for commands says.
    const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
    this.redis = connectForCommands({ url: settings.redisUrl, name: 'api-cache', log });
  }

  onApplicationBootstrap(): Promise<void> {
    return firstContact(this.redis);
  }

  onApplicationShutdown(): void {
    this.redis.disconnect();
  }

  get(key: string): Promise<string | null> {
    return this.inTime(this.redis.get(`${PREFIX}${key}`));
  }

  async set(key: string, value: string, seconds: number): Promise<void> {
    await this.inTime(this.redis.set(`${PREFIX}${key}`, value, 'EX', seconds));
  }

  /** Null instead, when Redis is away, refuses, or takes too long. */
  private async inTime(command: Promise<string | null>): Promise<string | null> {
    let timer: NodeJS.Timeout | undefined;
    const outOfPatience = new Promise<null>((resolve) => (timer = setTimeout(resolve, PATIENCE_MS, null)));
    try {
      return await Promise.race([this.unlessRefused(command), outOfPatience]);
    } finally {
      clearTimeout(timer);
    }
  }

  private async unlessRefused(command: Promise<string | null>): Promise<string | null> {
    try {
      return await command;
    } catch (error) {
      if (!isServerAway(error)) this.settings.log.warn('cache.refused', { reason: reasonOf(error) });
      return null;
    }
  }
}
