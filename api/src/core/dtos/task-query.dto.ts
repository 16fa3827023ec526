import type { TaskStatus } from '../entities/index.js';
import type { OrderDto, PageDto } from './page.dto.js';

export interface TaskQueryDto extends PageDto {
  filter?: TaskFilterDto | null;
  orderBy?: OrderDto<'CREATED_AT' | 'UPDATED_AT' | 'NAME' | 'NEXT_RUN_AT'> | null;
}

/** Which tasks. What is left out or null asks for nothing; the rest is joined by AND. */
export interface TaskFilterDto {
  ids?: readonly string[] | null;
  keys?: readonly string[] | null;
  status?: readonly TaskStatus[] | null;
  enabled?: boolean | null;
  /** A part of name, key, description or webhook URL, whatever its case. */
  search?: string | null;
  /** All of them. */
  tags?: readonly string[] | null;
  nextRunBefore?: Date | null;
  hasFailedSince?: Date | null;
}
