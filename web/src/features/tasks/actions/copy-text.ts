import { toast } from '@/components/ui/toast';
import { toastError } from '@/components/ui/toast-error';

/** Says what was copied, for nothing else on the page shows it. */
export async function copyText(text: string, what: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    toast.success(`Copied ${what}`);
  } catch {
    toastError('The browser refused to copy. Select the text and copy it by hand.');
  }
}
