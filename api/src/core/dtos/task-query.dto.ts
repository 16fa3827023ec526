import type { TaskStatus } from '../entities/index.js';
import type { OrderDto, PageDto } from './page.dto.js';

export interface TaskQueryDto extends PageDto {
  filter?: { status?: readonly TaskStatus[] | null; enabled?: boolean | null } | null;
  orderBy?: OrderDto<'CREATED_AT' | 'NAME'> | null;
}
