import type { FailureKind, RunTrigger, TaskLogStatus } from '../entities/index.js';
import type { OrderDto, PageDto } from './page.dto.js';

export interface TaskLogQueryDto extends PageDto {
  filter?: TaskLogFilterDto | null;
  orderBy?: OrderDto<'CREATED_AT'> | null;
}

/** Which attempts. What is left out or null asks for nothing; the rest is joined by AND. */
export interface TaskLogFilterDto {
  taskIds?: readonly string[] | null;
  runId?: string | null;
  status?: readonly TaskLogStatus[] | null;
  retryCount?: IntRangeDto | null;
  executionTime?: IntRangeDto | null;
  responseStatus?: readonly number[] | null;
  failureKind?: readonly FailureKind[] | null;
  trigger?: readonly RunTrigger[] | null;
  createdAt?: DateRangeDto | null;
  /** A part of the message, whatever its case. */
  search?: string | null;
  /** Only the newest attempt of each run. */
  finalOnly?: boolean | null;
}

export interface IntRangeDto {
  gte?: number | null;
  lte?: number | null;
}

export interface DateRangeDto {
  gte?: Date | null;
  lt?: Date | null;
}
