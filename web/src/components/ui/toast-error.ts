import { toast } from './toast';

/** What went wrong stays until it has been read. */
export function toastError(message: string): void {
  toast.error(message, { duration: Infinity, closeButton: true });
}
