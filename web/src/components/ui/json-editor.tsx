'use client';

import { useEffect, useEffectEvent, useImperativeHandle, useLayoutEffect, useRef } from 'react';
import type { EditorView } from '@codemirror/view';
import { attributesOf, createJsonEditor } from './json-editor-setup';
import type { JsonFieldProps, Selection } from './json-field';

interface JsonEditorProps extends JsonFieldProps {
  /** Where the caret was when the editor took over. */
  readonly selection: Selection | null;
}

/** CodeMirror, with no more than JSON needs. Load it lazily. */
export function JsonEditor({ control, value, onChange, onBlur, selection, ref }: JsonEditorProps) {
  const place = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | null>(null);
  const change = useEffectEvent(onChange);
  const blur = useEffectEvent(onBlur);
  const start = useEffectEvent((parent: HTMLElement) =>
    createJsonEditor({
      parent,
      text: value,
      selection,
      control,
      onChange: (text) => change(text),
      onBlur: () => blur(),
    }),
  );
  useImperativeHandle(ref, () => ({ focus: () => view.current?.focus() }), []);

  // In one step with the text area's going, so that no key falls between the two.
  useLayoutEffect(() => {
    if (!place.current) return;
    const editor = start(place.current);
    view.current = editor;
    return () => editor.destroy();
  }, []);

  useEffect(() => {
    const { current: editor } = view;
    if (!editor || editor.state.doc.toString() === value) return;
    editor.dispatch({ changes: { from: 0, to: editor.state.doc.length, insert: value } });
  }, [value]);

  const { id, 'aria-invalid': isInvalid, 'aria-describedby': describedBy } = control;
  useEffect(() => {
    view.current?.dispatch({
      effects: attributesOf({ id, 'aria-invalid': isInvalid, 'aria-describedby': describedBy }),
    });
  }, [id, isInvalid, describedBy]);

  return (
    <div
      ref={place}
      className={`h-48 max-h-[70vh] min-h-24 resize-y overflow-hidden rounded-md border bg-surface font-mono has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent ${isInvalid ? 'border-failed-dot' : 'border-control'}`}
    />
  );
}
