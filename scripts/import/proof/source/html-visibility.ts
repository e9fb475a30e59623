import { invisibleElements } from './html-elements.ts';

/** Whether a browser shows nothing of an element. */
export function isHidden(name: string, attributes: ReadonlyMap<string, string>): boolean {
  if (invisibleElements.has(name) || attributes.has('hidden')) return true;
  const style = attributes.get('style') ?? '';
  return /(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-list\s*:\s*ignore)/i.test(style);
}

/** Pictures that count visitors. */
export function isTiny(attributes: ReadonlyMap<string, string>): boolean {
  return [attributes.get('width'), attributes.get('height')].some((size) =>
    /^[01](?:px)?$/.test(size ?? ''),
  );
}

/** Pictures that stand for a sign of the text. */
export function isEmoji(attributes: ReadonlyMap<string, string>): boolean {
  const isNamed = /\b(?:emoji|smiley)\b/i.test(attributes.get('class') ?? '');
  return (
    isNamed ||
    /^[\p{Extended_Pictographic}\p{Emoji_Component}\s]+$/u.test(attributes.get('alt') ?? '')
  );
}
