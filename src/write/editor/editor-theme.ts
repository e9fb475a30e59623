import { EditorView } from '@codemirror/view';

/** The editor in the site's own type and colours; custom properties reach into the shadow tree. */
export const editorTheme = EditorView.theme({
  '&': { color: 'var(--ink)', backgroundColor: 'var(--paper)', fontSize: '1.125rem' },
  '&.cm-focused': { outline: '2px solid var(--rubric)', outlineOffset: '2px' },
  '.cm-scroller': { fontFamily: 'inherit', lineHeight: '1.9', overflow: 'auto' },
  '.cm-content': { padding: '1rem', minBlockSize: '18rem', caretColor: 'var(--ink)' },
  '.cm-line': { textAlign: 'start', padding: '0' },
  '.cm-heading': { fontWeight: '700', fontSize: '1.2em' },
  '.cm-strong': { fontWeight: '700' },
  '.cm-code': {
    unicodeBidi: 'isolate',
    fontFamily: 'var(--font-code)',
    fontSize: '.9em',
    color: 'var(--ink-soft)',
  },
  '.cm-quotation': { color: 'var(--ink-soft)' },
  '.cm-cursor': { borderInlineStartColor: 'var(--ink)' },
  // Arabic letters reach below the line: the wave stands under them.
  '.cm-remark': { textDecoration: 'underline wavy 1px', textUnderlineOffset: '.35em' },
  '.cm-remark-error': { textDecorationColor: 'var(--rubric)', textDecorationThickness: '2px' },
  '.cm-remark-warning': { textDecorationColor: 'var(--rubric)' },
  '.cm-remark-hint': { textDecorationStyle: 'dotted', textDecorationColor: 'var(--ink-soft)' },
});
