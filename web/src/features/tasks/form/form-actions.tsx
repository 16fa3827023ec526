import Link from 'next/link';
import { useFormContext } from 'react-hook-form';
import { Button, buttonStyles } from '@/components/ui/button';

export function FormActions({ action, cancelHref }: { readonly action: string; readonly cancelHref: string }) {
  const { isSubmitting } = useFormContext().formState;
  return (
    <div className="flex items-center gap-2 border-t border-line pt-5">
      <Button type="submit" variant="primary" disabled={isSubmitting}>
        {isSubmitting ? 'Saving…' : action}
      </Button>
      <Link href={cancelHref} className={buttonStyles({ variant: 'ghost' })}>
        Cancel
      </Link>
      <span className="ml-auto text-xs text-ink-3 max-sm:hidden">Ctrl or ⌘ + Enter saves</span>
    </div>
  );
}
