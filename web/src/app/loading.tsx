import { Panel } from '@/components/ui/panel';
import { Skeleton } from '@/components/ui/skeleton';

export default function Loading() {
  return (
    <Panel>
      <Skeleton rows={8} label="Loading the page" />
    </Panel>
  );
}
