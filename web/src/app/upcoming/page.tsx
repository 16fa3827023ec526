import type { Metadata } from 'next';
import { Suspense } from 'react';
import { NuqsAdapter } from 'nuqs/adapters/next/app';
import { PageHeader } from '@/components/ui/page-header';
import { Upcoming } from '@/features/upcoming/upcoming';

export const metadata: Metadata = { title: 'Upcoming' };

export default function UpcomingPage() {
  return (
    <div className="flex flex-col gap-4">
      <PageHeader title="Upcoming" />
      <Suspense>
        <NuqsAdapter>
          <Upcoming />
        </NuqsAdapter>
      </Suspense>
    </div>
  );
}
