import Link from 'next/link';
import { useFormContext } from 'react-hook-form';
import { SendIcon } from 'lucide-react';
import { Button, buttonStyles } from '@/components/ui/button';

interface FormActionsProps {
  readonly action: string;
  readonly cancelHref: string;
  readonly isTesting: boolean;
  readonly onTest: () => void;
}

export function FormActions({ action, cancelHref, isTesting, onTest }: FormActionsProps) {
  const { isSubmitting } = useFormContext().formState;
  return (
    <div className="flex flex-wrap items-center gap-2 border-t border-line pt-5">
      <Button type="submit" variant="primary" disabled={isSubmitting} aria-keyshortcuts="Control+Enter Meta+Enter">
        {isSubmitting ? 'Saving…' : action}
      </Button>
      <Button
        onClick={onTest}
        aria-disabled={isTesting}
        aria-keyshortcuts="Control+Shift+Enter Meta+Shift+Enter"
        title="Sends the request as it stands here; nothing is stored."
      >
        <SendIcon aria-hidden />
        {isTesting ? 'Sending…' : 'Send test request'}
      </Button>
      <Link href={cancelHref} className={buttonStyles({ variant: 'ghost' })}>
        Cancel
      </Link>
      <span className="ml-auto text-xs text-ink-3 max-sm:hidden">Ctrl or ⌘ + Enter saves, with Shift it tests</span>
    </div>
  );
}
