import { HighlightStyle } from '@codemirror/language';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

/** The tokens of globals.css, and with them the theme. */
export const jsonTheme = EditorView.theme({
  '&': { height: '100%', fontSize: '0.75rem', color: 'var(--ink)' },
  '&.cm-focused': { outline: 'none' }, // the frame around it shows the focus
  '.cm-scroller': { fontFamily: 'inherit', lineHeight: '1.25rem', paddingBlock: '0.375rem' },
  '.cm-content': { padding: '0', caretColor: 'var(--ink)' },
  '.cm-gutters': { background: 'transparent', border: 'none', color: 'var(--ink-3)' },
  '.cm-activeLine': { background: 'transparent' },
  '&.cm-focused .cm-activeLine': { background: 'var(--muted)' },
  '&.cm-focused .cm-matchingBracket': { background: 'var(--running-bg)' },
  '&.cm-focused .cm-nonmatchingBracket': { background: 'var(--failed-bg)' },
  '.cm-tooltip': { background: 'var(--surface)', border: '1px solid var(--line)', borderRadius: '6px' },
  '.cm-diagnostic-error': { borderLeftColor: 'var(--failed-dot)' },
});

export const jsonColours = HighlightStyle.define([
  { tag: tags.propertyName, color: 'var(--accent)' },
  { tag: tags.string, color: 'var(--finish)' },
  { tag: [tags.number, tags.bool, tags.null], color: 'var(--retrying)' },
  { tag: [tags.separator, tags.squareBracket, tags.brace], color: 'var(--ink-2)' },
]);
