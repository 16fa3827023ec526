import {
  columnOrderingFeature,
  columnVisibilityFeature,
  createColumnHelper,
  rowSelectionFeature,
  tableFeatures,
} from '@tanstack/react-table';
import { RelativeTime } from '@/components/ui/relative-time';
import { StatusPill } from '@/components/ui/status-pill';
import type { TaskRowFragment } from '@/gql/list';
import { taskState } from '../task-state';
import { HostCell, LastRunCell, NameCell, NextRunCell, P95Cell, RunsCell, ScheduleCell, SuccessCell } from './cells';

/** What the table keeps: which columns in which order, and which rows are chosen. Sorting and paging are the API's. */
export const features = tableFeatures({ columnOrderingFeature, columnVisibilityFeature, rowSelectionFeature });

export type TaskTableFeatures = typeof features;

const helper = createColumnHelper<TaskTableFeatures, TaskRowFragment>();

export const columns = helper.columns([
  helper.display({ id: 'status', cell: ({ row }) => <StatusPill {...taskState(row.original)} /> }),
  helper.display({ id: 'name', cell: ({ row }) => <NameCell task={row.original} /> }),
  helper.display({ id: 'schedule', cell: ({ row }) => <ScheduleCell task={row.original} /> }),
  helper.display({ id: 'runs', cell: ({ row }) => <RunsCell task={row.original} /> }),
  helper.display({ id: 'last', cell: ({ row }) => <LastRunCell task={row.original} /> }),
  helper.display({ id: 'next', cell: ({ row }) => <NextRunCell task={row.original} /> }),
  helper.display({ id: 'success', cell: ({ row }) => <SuccessCell task={row.original} /> }),
  helper.display({ id: 'p95', cell: ({ row }) => <P95Cell task={row.original} /> }),
  helper.display({ id: 'tags', cell: ({ row }) => <span className="text-ink-2">{row.original.tags.join(', ')}</span> }),
  helper.display({ id: 'host', cell: ({ row }) => <HostCell task={row.original} /> }),
  helper.display({ id: 'retries', cell: ({ row }) => row.original.maxRetry }),
  helper.display({ id: 'zone', cell: ({ row }) => <span className="text-ink-2">{row.original.timeZone}</span> }),
  helper.display({ id: 'created', cell: ({ row }) => <RelativeTime at={row.original.createdAt} /> }),
  helper.display({ id: 'updated', cell: ({ row }) => <RelativeTime at={row.original.updatedAt} /> }),
]);
