import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { Toasts } from '@/components/ui/toasts';
import type { ReactNode } from 'react';
import { SearchButton } from '@/features/palette/search-button';
import { Shell } from '@/features/shell/shell';
import { ApiProvider } from '@/lib/apollo/api-provider';
import { LiveProvider } from '@/lib/live/live-provider';
import { PreferencesProvider } from '@/lib/preferences/preferences-provider';
import './globals.css';

export const metadata: Metadata = {
  title: { default: 'Task Scheduler', template: '%s · Task Scheduler' },
  description: 'Webhooks on cron schedules.',
};

export default async function RootLayout({ children }: { readonly children: ReactNode }) {
  const nonce = (await headers()).get('x-nonce') ?? '';
  return (
    // The script sets attributes before React arrives.
    <html lang="en" suppressHydrationWarning>
      <head>
        <script src="/pre-paint.js" nonce={nonce} suppressHydrationWarning />
      </head>
      <body>
        <PreferencesProvider>
          <ApiProvider>
            <LiveProvider>
              <Shell search={<SearchButton />}>{children}</Shell>
            </LiveProvider>
            <Toasts />
          </ApiProvider>
        </PreferencesProvider>
      </body>
    </html>
  );
}
