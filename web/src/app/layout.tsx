import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { Toaster } from 'sonner';
import type { ReactNode } from 'react';
import { Shell } from '@/features/shell/shell';
import { ApiProvider } from '@/lib/apollo/api-provider';
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
            <Shell>{children}</Shell>
            <Toaster position="bottom-right" duration={6000} theme="system" />
          </ApiProvider>
        </PreferencesProvider>
      </body>
    </html>
  );
}
