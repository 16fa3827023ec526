import { closeBrackets, closeBracketsKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap, indentLess, indentMore } from '@codemirror/commands';
import { json } from '@codemirror/lang-json';
import { bracketMatching, indentOnInput, indentUnit, syntaxHighlighting } from '@codemirror/language';
import { linter, type Diagnostic } from '@codemirror/lint';
import { Compartment, EditorState, type Extension, type StateEffect } from '@codemirror/state';
import { EditorView, highlightActiveLine, keymap, lineNumbers, type KeyBinding } from '@codemirror/view';
import { findJsonFault } from '@/lib/json-fault';
import { jsonColours, jsonTheme } from './json-editor-theme';
import type { ControlProps } from './field';
import type { Selection } from './json-field';

interface JsonEditorSetup {
  readonly parent: HTMLElement;
  readonly text: string;
  readonly selection: Selection | null;
  readonly control: ControlProps;
  readonly onChange: (text: string) => void;
  readonly onBlur: () => void;
}

export function createJsonEditor({ parent, text, selection, control, onChange, onBlur }: JsonEditorSetup): EditorView {
  const editor = new EditorView({
    parent,
    state: EditorState.create({
      doc: text,
      selection: selection ? { anchor: selection.from, head: selection.to } : { anchor: 0 },
      extensions: [...comforts, attributes.of(attributesFor(control)), reporting(onChange, onBlur)],
    }),
  });
  if (selection) editor.focus();
  return editor;
}

/** What assistive technology is told changes with the form's verdict. */
export function attributesOf(control: ControlProps): StateEffect<unknown> {
  return attributes.reconfigure(attributesFor(control));
}

const attributes = new Compartment();

function attributesFor(control: ControlProps): Extension {
  const { id, 'aria-invalid': isInvalid, 'aria-describedby': describedBy } = control;
  return EditorView.contentAttributes.of({
    id,
    'aria-labelledby': `${id}-label`,
    'aria-invalid': String(isInvalid),
    ...(describedBy !== undefined && { 'aria-describedby': describedBy }),
  });
}

function reporting(onChange: (text: string) => void, onBlur: () => void): Extension {
  return EditorView.updateListener.of((update) => {
    if (update.docChanged) onChange(update.state.doc.toString());
    if (update.focusChanged && !update.view.hasFocus) onBlur();
  });
}

/** Tab indents only where something was typed since the editor got the focus: else it would be a trap for who passes through. */
function tabAfterTyping(): Extension {
  let hasTyped = false;
  const tab: KeyBinding = {
    key: 'Tab',
    run: (view) => hasTyped && indentMore(view),
    shift: (view) => hasTyped && indentLess(view),
  };
  return [
    keymap.of([tab]),
    EditorView.updateListener.of(({ docChanged, transactions, focusChanged, view }) => {
      if (docChanged && transactions.some((transaction) => transaction.isUserEvent('input'))) hasTyped = true;
      if (focusChanged && !view.hasFocus) hasTyped = false;
    }),
  ];
}

/** Ctrl or ⌘ + Enter belongs to the form around the editor. */
const formKeys: KeyBinding[] = ['Mod-Enter', 'Shift-Mod-Enter'].map((key) => ({ key, run: () => true }));

const comforts: readonly Extension[] = [
  keymap.of(formKeys),
  lineNumbers(),
  history(),
  indentOnInput(),
  indentUnit.of('  '),
  bracketMatching(),
  closeBrackets(),
  highlightActiveLine(),
  EditorView.lineWrapping,
  json(),
  linter(({ state }) => faultsIn(state), { delay: 300 }),
  tabAfterTyping(),
  keymap.of([...closeBracketsKeymap, ...historyKeymap, ...defaultKeymap]),
  jsonTheme,
  syntaxHighlighting(jsonColours),
];

/** Underlines one character; at the end of the text the one before it. */
function faultsIn({ doc }: EditorState): Diagnostic[] {
  const fault = findJsonFault(doc.toString());
  if (!fault) return [];
  const at = Math.min(doc.line(fault.line).from + fault.column - 1, doc.length);
  const from = at === doc.length ? Math.max(0, at - 1) : at;
  return [{ from, to: Math.min(from + 1, doc.length), severity: 'error', message: `Expected ${fault.expected}.` }];
}
