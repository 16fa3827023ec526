'use client';

import { useEffect, useState } from 'react';
import { useRouter } from 'next/navigation';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';

interface LeaveGuardProps {
  readonly isUnsaved: boolean;
  /** Throws away what was typed. */
  readonly onDiscard: () => void;
}

/** Asks before a link or the browser leaves a form with something typed and not saved. Back and Forward lose nothing: a draft is kept. */
export function LeaveGuard({ isUnsaved, onDiscard }: LeaveGuardProps) {
  const { push } = useRouter();
  const [heldHref, setHeldHref] = useState<string | null>(null);

  useEffect(() => {
    if (!isUnsaved) return;
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    const hold = (event: MouseEvent): void => {
      const href = hrefWithin(event);
      if (href === null) return;
      event.preventDefault();
      event.stopPropagation();
      setHeldHref(href);
    };
    window.addEventListener('beforeunload', warn);
    // Before React hands the click to the link.
    document.addEventListener('click', hold, { capture: true });
    return () => {
      window.removeEventListener('beforeunload', warn);
      document.removeEventListener('click', hold, { capture: true });
    };
  }, [isUnsaved]);

  const leave = (): void => {
    onDiscard();
    if (heldHref !== null) push(heldHref);
  };
  return (
    <ConfirmDialog
      open={heldHref !== null}
      onOpenChange={(isOpen) => !isOpen && setHeldHref(null)}
      title="Leave without saving?"
      action="Discard changes"
      onConfirm={leave}
    >
      What you typed here is not saved.
    </ConfirmDialog>
  );
}

/** Where a click would lead within the dashboard, in this tab; null when it leads nowhere else. */
function hrefWithin({ target, button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): string | null {
  const link = target instanceof Element ? target.closest('a[href]') : null;
  if (!(link instanceof HTMLAnchorElement) || link.target === '_blank') return null;
  if (button !== 0 || ctrlKey || metaKey || shiftKey || altKey || link.origin !== location.origin) return null;
  const isSamePage = link.pathname === location.pathname && link.search === location.search;
  return isSamePage ? null : link.pathname + link.search + link.hash;
}
