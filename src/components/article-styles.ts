import { createHash } from 'node:crypto';
import ownTexts from 'virtual:maqalat/element-styles';
import { sitePath } from '../site/site-path.ts';
import plainText from '../styles/article-page.css?inline';
import plainHref from '../styles/article-page.css?url';

/** Style sheet of an article's page. */
export interface ArticleStyles {
  href: string;
  /** For a combined sheet: its file name below `/styles/`, and its text. */
  composed?: { name: string; text: string };
}

const files = import.meta.glob<string>(['../styles/body/*.css', '../styles/head/*.css'], {
  query: '?inline',
  import: 'default',
  eager: true,
});
/** The engine's sheets by name. */
const texts = new Map(
  Object.entries(files).map(([file, text]) => [file.replace(/^.*\/|\.css$/g, ''), text]),
);

const known = new Map<string, ArticleStyles>();

/**
 * Resolves the one style sheet of an article's page: the sheet of all articles combined with those
 * of the elements in its body and of fields in its head, since each further request delays the first paint on a slow network.
 *
 * @param names Names from `ArticleEntry.styleSheets`.
 * @throws Error for an unknown name.
 */
export function resolveArticleStyles(names: readonly string[]): ArticleStyles {
  if (names.length === 0) return { href: plainHref };
  const key = names.join('\n');
  const styles = known.get(key) ?? combineSheets(names);
  known.set(key, styles);
  return styles;
}

/** Names of all style sheets for bodies and heads, the engine's and the owner's. */
export function listSheetNames(): string[] {
  return [...texts.keys(), ...Object.keys(ownTexts)];
}

function combineSheets(names: readonly string[]): ArticleStyles {
  // Owner's sheets come last, so that they win over equal rules.
  const ordered = names.toSorted((a, b) => Number(a in ownTexts) - Number(b in ownTexts));
  const text = [plainText, ...ordered.map((name) => `@layer prose{${sheetText(name)}}`)].join('\n');
  const digest = createHash('sha256').update(text).digest('hex').slice(0, 10);
  const name = `article-${digest}`;
  return { href: sitePath(`/styles/${name}.css`), composed: { name, text } };
}

function sheetText(name: string): string {
  const text = texts.get(name) ?? ownTexts[name];
  if (text === undefined) throw new Error(`no style sheet ${name} for the elements of articles`);
  return text;
}
