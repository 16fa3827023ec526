import type { Metadata } from 'next';
import { PageHeader } from '@/components/ui/page-header';
import { Settings } from '@/features/settings/settings';

export const metadata: Metadata = { title: 'Settings' };

export default function SettingsPage() {
  return (
    <div className="flex flex-col gap-4">
      <PageHeader title="Settings" note="Kept in this browser." />
      <Settings />
    </div>
  );
}
