import type * as Sonner from 'sonner';
import type { ExternalToast } from 'sonner';

/** Words that come, are read and go. Their code is fetched once the page is alive: nobody needs it to see the page. */
export const toast = {
  plain: (message: string, options?: ExternalToast): void => void show((sonner) => sonner.toast(message, options)),
  success: (message: string, options?: ExternalToast): void =>
    void show((sonner) => sonner.toast.success(message, options)),
  error: (message: string, options?: ExternalToast): void =>
    void show((sonner) => sonner.toast.error(message, options)),
};

async function show(act: (sonner: typeof Sonner) => unknown): Promise<void> {
  act(await import('sonner'));
}
