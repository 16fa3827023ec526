import type { Metadata } from 'next';
import { NuqsAdapter } from 'nuqs/adapters/next/app';
import { PageHeader } from '@/components/ui/page-header';
import { Overview } from '@/features/overview/overview';

export const metadata: Metadata = { title: 'Overview' };

export default function OverviewPage() {
  return (
    <div className="flex flex-col gap-4">
      <PageHeader title="Overview" />
      <NuqsAdapter>
        <Overview />
      </NuqsAdapter>
    </div>
  );
}
