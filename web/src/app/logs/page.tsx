import type { Metadata } from 'next';
import { Suspense } from 'react';
import { NuqsAdapter } from 'nuqs/adapters/next/app';
import { PageHeader } from '@/components/ui/page-header';
import { Logs } from '@/features/logs/logs';

export const metadata: Metadata = { title: 'Logs' };

export default function LogsPage() {
  return (
    <div className="flex flex-col gap-4">
      <PageHeader title="Logs" />
      <Suspense>
        <NuqsAdapter>
          <Logs />
        </NuqsAdapter>
      </Suspense>
    </div>
  );
}
