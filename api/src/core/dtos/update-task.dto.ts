import type { CreateTaskDto } from './create-task.dto.js';

/** What changes. A field that is left out keeps its value; `status` belongs to the engine. */
export type UpdateTaskDto = Partial<Omit<CreateTaskDto, 'status'>>;
