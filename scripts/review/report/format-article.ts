import { escapeHtml } from '../../../src/arabic/escape-html.ts';
import { getTextDirection } from '../../../src/arabic/text-direction.ts';
import type { CommandLocale } from '../../../src/i18n/command-locale.ts';
import { reviewMessages } from '../../../src/i18n/commands/review.ts';
import type { ReviewMessages } from '../../../src/i18n/commands/review-messages.ts';
import { diffWords } from '../diff/diff-words.ts';
import { listFacts } from '../list-facts.ts';
import type { FieldChange } from '../read-head.ts';
import type { ArticleReview } from '../review.ts';
import { splitPlainWords } from '../split-plain-words.ts';
import { escapeSentence } from './escape-sentence.ts';
import { formatRemarks } from './format-remarks.ts';
import { formatRow, formatRows, type RowOptions } from './format-rows.ts';
import { escapeShown, formatParts } from './mark-parts.ts';

/** How an article is shown. */
export interface ArticleOptions {
  locale: CommandLocale;
  now: Date;
  /** Address of the article in the preview. */
  preview: string | undefined;
}

/** Formats the part of the report about one article. */
export function formatArticle(article: ArticleReview, id: string, options: ArticleOptions): string {
  const messages = reviewMessages(options.locale);
  const { kind, path, from, title, problems, fields, newLinks } = article;
  const facts = listFacts(article, messages, options.now);
  const heading = (text: string) => `<h3>${escapeShown(text)}</h3>`;
  return [
    `<article id="${id}">`,
    `<p class="kind">${escapeShown(messages.changes[kind])}</p>`,
    `<h2 lang="${escapeHtml(article.lang)}" dir="auto">${escapeShown(title)}</h2>`,
    `<ul class="facts">${facts.map((fact) => `<li>${escapeShown(fact)}</li>`).join('')}</ul>`,
    `<p class="soft"><span class="path">${escapeShown(path)}</span>`,
    from === undefined ? '' : ` · ${escapeSentence(messages.formerly(from))}`,
    '</p>',
    showPreview(options.preview, messages),
    showLead(article, messages),
    problems.length > 0
      ? heading(messages.remarks) + formatRemarks(problems, options.locale)
      : kind === 'deleted'
        ? ''
        : `<p>${escapeShown(messages.noRemarks)}</p>`,
    fields.length === 0 ? '' : heading(messages.fields) + formatFields(fields, messages),
    newLinks.length === 0 ? '' : heading(messages.newLinks) + formatLinks(newLinks),
    formatText(article, messages),
    '</article>',
  ].join('\n');
}

function showPreview(address: string | undefined, { openPreview }: ReviewMessages): string {
  if (address === undefined) return '';
  return `<p><a href="${escapeHtml(address)}">${escapeShown(openPreview)}</a></p>`;
}

function showLead({ lead, thumbnails }: ArticleReview, messages: ReviewMessages): string {
  if (!lead) return `<p class="soft">${escapeShown(messages.noPicture)}</p>`;
  const address = thumbnails.get(lead.src) ?? thumbnails.get(`./${lead.src}`);
  const image =
    address === undefined ? '' : `<img src="${address}" alt="${escapeShown(lead.alt)}">`;
  const caption = [
    lead.caption,
    lead.alt === '' ? messages.noAlt : messages.alt(lead.alt),
    lead.credit === '' ? '' : messages.credit(lead.credit),
  ].filter(Boolean);
  return `<figure>${image}<figcaption>${caption.map(escapeShown).join(' · ')}</figcaption></figure>`;
}

function formatFields(fields: readonly FieldChange[], messages: ReviewMessages): string {
  const rows = fields.map(({ name, before, after }) => {
    const parts = diffWords(splitPlainWords(before), splitPlainWords(after));
    const label = Object.hasOwn(messages.fieldNames, name) ? messages.fieldNames[name] : undefined;
    return `<dt>${escapeShown(label ?? name)}</dt><dd dir="auto">${formatParts(parts)}</dd>`;
  });
  return `<dl>${rows.join('')}</dl>`;
}

function formatLinks(addresses: readonly string[]): string {
  const items = addresses.map(
    (address) => `<li><span class="path">${escapeShown(address)}</span></li>`,
  );
  return `<ul>${items.join('')}</ul>`;
}

function formatText(article: ArticleReview, messages: ReviewMessages): string {
  const { kind, rows, thumbnails, lang } = article;
  const options: RowOptions = { messages, thumbnails };
  const place = `lang="${escapeHtml(lang)}" dir="${getTextDirection(lang)}"`;
  if (kind === 'added' || kind === 'deleted') {
    // All of it is new, or gone: marks on each word would only be in the way.
    const plain = rows.map((row) => formatRow({ ...row, state: 'same' }, options)).join('');
    const heading = escapeShown(messages.newText);
    return kind === 'added'
      ? `<h3>${heading}</h3><div ${place}>${plain}</div>`
      : `<details><summary>${heading}</summary><div ${place}>${plain}</div></details>`;
  }
  if (rows.every(({ state }) => state === 'same')) {
    return `<p class="soft">${escapeShown(messages.noChange)}</p>`;
  }
  const { added, removed, moved } = messages.legend;
  const legend = `<p class="legend"><ins>${escapeShown(added)}</ins> <del>${escapeShown(removed)}</del> <b class="badge">${escapeShown(moved)}</b></p>`;
  return `<h3>${escapeShown(messages.text)}</h3>${legend}<div ${place}>${formatRows(rows, options)}</div>`;
}
