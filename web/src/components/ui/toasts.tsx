'use client';

import dynamic from 'next/dynamic';

const Toaster = dynamic(() => import('sonner').then((module) => module.Toaster), { ssr: false });

/** Where toasts appear. */
export function Toasts() {
  return <Toaster position="bottom-right" duration={6000} theme="system" />;
}
