import { Injectable } from '@nestjs/common';
import { IDataServices, IEventServices } from '../../core/abstracts/index.js';
import { type ActiveRun, diagnose, type Diagnosis, type Symptoms } from '../../core/diagnosis.js';
import { type Backlog, type SystemStatus, systemStatusOf } from '../../core/system-status.js';
import { UnavailableError } from '../../core/unavailable.js';

@Injectable()
export class SystemUseCases {
  constructor(
    private readonly dataServices: IDataServices,
    private readonly eventServices: IEventServices,
  ) {}

  async getStatus(): Promise<SystemStatus> {
    const [backlog, queue] = await Promise.all([this.getBacklog(), this.eventServices.getQueueState()]);
    return systemStatusOf(backlog, queue);
  }

  /** The runs of each task that have not ended; one list for each id. */
  getActiveRuns(taskIds: readonly string[]): Promise<ActiveRun[][]> {
    return this.dataServices.statistics.getActiveRuns(taskIds);
  }

  diagnose(symptoms: Symptoms): Diagnosis[] {
    return diagnose(symptoms, new Date());
  }

  /** That Postgres is away is what a status is asked for; it is no error. */
  private async getBacklog(): Promise<Backlog | null> {
    try {
      return await this.dataServices.statistics.getBacklog();
    } catch (error) {
      if (error instanceof UnavailableError) return null;
      throw error;
    }
  }
}
