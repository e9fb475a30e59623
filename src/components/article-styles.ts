import { createHash } from 'node:crypto';
import ownTexts from 'virtual:maqalat/element-styles';
import { sitePath } from '../site/site-path.ts';
import plainText from '../styles/article-page.css?inline';
import plainHref from '../styles/article-page.css?url';

/** The style sheet of an article's page. */
export interface ArticleStyles {
  href: string;
  /** Where it is composed for some bodies: the name of its file below `/styles/`, and its text. */
  composed?: { name: string; text: string };
}

const texts = import.meta.glob<string>('../styles/body/*.css', {
  query: '?inline',
  import: 'default',
  eager: true,
});

const known = new Map<string, ArticleStyles>();

/**
 * The one style sheet that an article's page needs: that of every article, and those of the elements
 * in its body in the same file, as each request more holds up the first view on a slow network.
 *
 * @param names As a compiled body lists them (`CompiledBody.styleSheets`).
 * @throws Error where there is no sheet of that name.
 */
export function articleStyles(names: readonly string[]): ArticleStyles {
  if (names.length === 0) return { href: plainHref };
  const key = names.join('\n');
  const styles = known.get(key) ?? compose(names);
  known.set(key, styles);
  return styles;
}

function compose(names: readonly string[]): ArticleStyles {
  // Of two rules alike the later wins: the owner's.
  const ordered = names.toSorted((a, b) => Number(a in ownTexts) - Number(b in ownTexts));
  const text = [plainText, ...ordered.map((name) => `@layer prose{${sheetText(name)}}`)].join('\n');
  const digest = createHash('sha256').update(text).digest('hex').slice(0, 10);
  const name = `article-${digest}`;
  return { href: sitePath(`/styles/${name}.css`), composed: { name, text } };
}

function sheetText(name: string): string {
  const text = texts[`../styles/body/${name}.css`] ?? ownTexts[name];
  if (text === undefined) throw new Error(`no style sheet ${name} for the elements of articles`);
  return text;
}
