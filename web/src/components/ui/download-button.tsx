'use client';

import { DownloadIcon } from 'lucide-react';
import { Button } from './button';

interface DownloadButtonProps {
  readonly name: string;
  readonly text: string;
}

/** Saves a text as a file, made in the browser when it is asked for. */
export function DownloadButton({ name, text }: DownloadButtonProps) {
  const save = (): void => {
    const url = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
    const link = document.createElement('a');
    Object.assign(link, { href: url, download: name });
    link.click();
    URL.revokeObjectURL(url);
  };
  return (
    <Button size="small" onClick={save}>
      <DownloadIcon aria-hidden /> Download
    </Button>
  );
}
