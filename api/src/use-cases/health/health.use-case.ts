import { Injectable } from '@nestjs/common';
import { answerOf, type HealthCheck } from '@task-scheduler/engine/frameworks/health';
import { IDataServices, IEventServices } from '../../core/abstracts/index.js';

export interface Health {
  postgres: 'up' | 'down';
  redis: 'up' | 'down';
}

@Injectable()
export class HealthUseCases {
  constructor(
    private readonly dataServices: IDataServices,
    private readonly eventServices: IEventServices,
  ) {}

  async check(): Promise<Health> {
    const [postgres, redis] = await Promise.all([
      stateOf(() => this.dataServices.ping()),
      stateOf(() => this.eventServices.ping()),
    ]);
    return { postgres, redis };
  }
}

/** Why it is down is in the log, and nobody's business on an open port. */
async function stateOf(check: HealthCheck): Promise<'up' | 'down'> {
  return (await answerOf(check)) === 'up' ? 'up' : 'down';
}
