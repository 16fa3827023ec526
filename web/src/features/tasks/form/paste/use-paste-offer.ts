import { useState, type ClipboardEvent } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import type { Pasted } from '@/lib/paste/pasted';
import { readPasted } from '@/lib/paste/read-pasted';
import { isSame } from '../values/input-of';
import { taskFields, type TaskFormValues } from '../values/task-form-values';
import { fillIn } from './fill-in';

const listening = ['name', 'schedule', 'webhookUrl'] as const;

export interface PasteOffer {
  readonly pasted: Pasted | null;
  /** For the form: looks at what is pasted into the fields where people try it. */
  readonly onPaste: (event: ClipboardEvent) => void;
  readonly accept: () => void;
  /** What was pasted becomes the field's text, as if nobody had looked. */
  readonly keepAsText: () => void;
}

/** A pasted curl command or crontab line holds half a task: it is offered to fill in the form with it. */
export function usePasteOffer(form: UseFormReturn<TaskFormValues>): PasteOffer {
  const [offer, setOffer] = useState<Offer | null>(null);

  const onPaste = (event: ClipboardEvent): void => {
    const { target } = event;
    const field = listening.find((name) => target instanceof HTMLInputElement && target.name === name);
    if (!field || !(target instanceof HTMLInputElement)) return;
    const text = event.clipboardData.getData('text/plain');
    const pasted = readPasted(text);
    if (!pasted) return;
    event.preventDefault();
    setOffer({ pasted, field, asText: withText(target, text) });
  };
  const accept = (): void => {
    if (offer) fill(form, fillIn(offer.pasted));
    setOffer(null);
  };
  const keepAsText = (): void => {
    if (offer) form.setValue(offer.field, offer.asText, { shouldDirty: true });
    setOffer(null);
  };
  return { pasted: offer?.pasted ?? null, onPaste, accept, keepAsText };
}

interface Offer {
  readonly pasted: Pasted;
  readonly field: (typeof listening)[number];
  readonly asText: string;
}

/** As the browser would have pasted it: in one line. */
function withText({ value, selectionStart, selectionEnd }: HTMLInputElement, text: string): string {
  const [from, to] = [selectionStart ?? value.length, selectionEnd ?? value.length];
  return value.slice(0, from) + text.replace(/\r?\n/g, '') + value.slice(to);
}

function fill(form: UseFormReturn<TaskFormValues>, filled: Partial<TaskFormValues>): void {
  for (const field of taskFields) {
    const value = filled[field];
    if (value !== undefined && !isSame(value, form.getValues(field)))
      form.setValue(field, value, { shouldDirty: true });
  }
}
