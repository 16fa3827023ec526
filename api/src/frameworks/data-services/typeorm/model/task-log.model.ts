import type { TaskLog } from '@task-scheduler/engine/core/task-log';
import { EntitySchema } from 'typeorm';

export const TaskLogModel = new EntitySchema<TaskLog>({
  name: 'TaskLog',
  tableName: 'task_logs',
  columns: {
    id: { type: 'uuid', primary: true },
    taskId: { type: 'uuid', name: 'task_id' },
    runId: { type: 'uuid', name: 'run_id' },
    status: { type: 'text' },
    retryCount: { type: 'int', name: 'retry_count' },
    executionTime: { type: 'int', name: 'execution_time', nullable: true },
    message: { type: 'text', nullable: true },
    messageTruncated: { type: 'boolean', name: 'message_truncated' },
    responseStatus: { type: 'int', name: 'response_status', nullable: true },
    failureKind: { type: 'text', name: 'failure_kind', nullable: true },
    responseHeaders: { type: 'jsonb', name: 'response_headers', nullable: true },
    taskVersion: { type: 'int', name: 'task_version' },
    dnsMs: { type: 'int', name: 'dns_ms', nullable: true },
    connectMs: { type: 'int', name: 'connect_ms', nullable: true },
    tlsMs: { type: 'int', name: 'tls_ms', nullable: true },
    waitMs: { type: 'int', name: 'wait_ms', nullable: true },
    receiveMs: { type: 'int', name: 'receive_ms', nullable: true },
    fence: { type: 'int' },
    scheduledFor: { type: 'timestamptz', name: 'scheduled_for', nullable: true },
    createdAt: { type: 'timestamptz', name: 'created_at' },
    finishedAt: { type: 'timestamptz', name: 'finished_at', nullable: true },
  },
});
