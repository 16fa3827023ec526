import type { TaskLogStatus } from '../entities/index.js';
import type { OrderDto, PageDto } from './page.dto.js';

export interface TaskLogQueryDto extends PageDto {
  filter?: {
    taskIds?: readonly string[] | null;
    runId?: string | null;
    status?: readonly TaskLogStatus[] | null;
  } | null;
  orderBy?: OrderDto<'CREATED_AT'> | null;
}
