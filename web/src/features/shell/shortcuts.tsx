'use client';

import { useCallback } from 'react';
import { useRouter } from 'next/navigation';
import { useHotkey } from '@/lib/use-hotkey';

/** Single keys that act on every page. */
export function Shortcuts() {
  const { push } = useRouter();
  useHotkey(
    'c',
    useCallback(() => push('/tasks/new'), [push]),
  );
  return null;
}
