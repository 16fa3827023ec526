'use client';

import { useEffect, useImperativeHandle, useRef, useState, type Ref } from 'react';
import { controlStyles, type ControlProps } from './field';
import type { JsonEditor } from './json-editor';

export interface JsonFieldProps {
  readonly control: ControlProps;
  readonly name: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly onBlur: () => void;
  readonly ref?: Ref<{ focus: () => void }>;
}

/** A plain text area at first; the editor takes its place once it has been loaded, where the caret stands. */
export function JsonField({ ref, ...field }: JsonFieldProps) {
  const [Editor, setEditor] = useState<typeof JsonEditor | null>(null);
  const [selection, setSelection] = useState<Selection | null>(null);
  const plain = useRef<HTMLTextAreaElement>(null);
  useImperativeHandle(ref, () => ({ focus: () => plain.current?.focus() }), []);

  useEffect(() => {
    const load = async (): Promise<void> => {
      try {
        const { JsonEditor: loaded } = await import('./json-editor');
        const area = plain.current;
        if (area && document.activeElement === area) setSelection({ from: area.selectionStart, to: area.selectionEnd });
        setEditor(() => loaded);
      } catch {
        // The chunk could not be fetched: the text area does it all, only less comfortably.
      }
    };
    return whenIdle(() => void load());
  }, []);

  if (Editor) return <Editor {...field} {...(ref && { ref })} selection={selection} />;
  const { control, name, value, onChange, onBlur } = field;
  return (
    <textarea
      {...control}
      ref={plain}
      name={name}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      onBlur={onBlur}
      spellCheck={false}
      className={`${controlStyles} h-48 resize-y font-mono text-xs leading-5`}
    />
  );
}

/** Where the text area's caret stood; null when it had no focus. */
export interface Selection {
  readonly from: number;
  readonly to: number;
}

const idleWithinMs = 2000;

function whenIdle(act: () => void): () => void {
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(act, idleWithinMs / 4); // Safari
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(act, { timeout: idleWithinMs });
  return () => cancelIdleCallback(handle);
}
