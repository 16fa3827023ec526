'use client';

import { useState } from 'react';
import { CheckIcon, CopyIcon } from 'lucide-react';
import { Button } from './button';
import { toastError } from './toast-error';

interface CopyButtonProps {
  /** What is copied, as the button says it: "Copy as curl". */
  readonly label: string;
  /** Written out only when somebody asks for it. */
  readonly text: () => string;
}

const thanksMs = 2000;

export function CopyButton({ label, text }: CopyButtonProps) {
  const [isCopied, setIsCopied] = useState(false);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text());
      setIsCopied(true);
      setTimeout(() => setIsCopied(false), thanksMs);
    } catch {
      toastError('The browser refused to copy. Select the text and copy it by hand.');
    }
  };
  const Icon = isCopied ? CheckIcon : CopyIcon;
  return (
    <Button size="small" onClick={() => void copy()}>
      <Icon aria-hidden />
      <span aria-live="polite">{isCopied ? 'Copied' : label}</span>
    </Button>
  );
}
