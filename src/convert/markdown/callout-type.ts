import type { CalloutType } from '../../mdx/components/callout.ts';
import { escapeHtml } from '../tags/escape-html.ts';

/** Kinds of asides in GitHub, Obsidian, Docusaurus, VuePress, MkDocs and themes, by what they warn of. */
const warnings = /warn|danger|caution|error|alert|important|attention|fail|missing|bug/i;
const tips = /tip|success|hint|check|done/i;
const notes =
  /^(?:note|info|information|todo|abstract|summary|tldr|example|question|help|faq|seealso|quote|cite)$/i;

/** Our kind of callout for the name that another system gives one. */
export function calloutType(name: string): CalloutType {
  if (warnings.test(name)) return 'warning';
  return tips.test(name) ? 'tip' : 'note';
}

/** Whether a name is one of the usual kinds; others are titles of their own. */
export function isCalloutKind(name: string): boolean {
  return notes.test(name) || warnings.test(name) || tips.test(name);
}

/** The tag that begins a callout until the Markdown around it is read. */
export function calloutTag(type: CalloutType, title: string): string {
  return `<maqalat-callout type="${type}" title="${escapeHtml(title)}">`;
}
