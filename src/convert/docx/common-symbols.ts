/**
 * Signs of symbol fonts have characters of their own since Unicode 7, which few phones can show.
 * Where an older character shows the same sign, it is written instead.
 */
const older: Readonly<Record<string, string>> = {
  '🗶': '✗',
  '🗴': '✗',
  '🗸': '✓',
  '🗷': '☒',
  '🗵': '☒',
  '⮽': '☒',
  '🗹': '☑',
  '⚫': '●',
  '⬤': '●',
  '🔾': '❍',
  '🔿': '❍',
  '⭘': '○',
  '🞆': '○',
  '🞈': '○',
  '🞊': '◉',
  '🞋': '◎',
  '🞄': '•',
  '⦁': '•',
  '∙': '•',
  '◼': '■',
  '🞎': '□',
  '🞏': '□',
  '🞐': '□',
  '🢬': '□',
  '🢭': '□',
  '⬝': '▪',
  '🞟': '◆',
  '⧫': '◆',
  '⬩': '◆',
  '⮘': '◄',
  '⮚': '➢',
  '⮙': '▲',
  '⮛': '▼',
  '⮊': '➲',
  '🞀': '◂',
  '🞁': '▴',
  '🞂': '▸',
  '🞃': '▾',
  '⯅': '▲',
  '⯆': '▼',
  '⯇': '◀',
  '⯈': '▶',
  '⏴': '◀',
  '⏵': '▶',
  '⏶': '▲',
  '⏷': '▼',
  '🟁': '✦',
  '🟅': '✦',
  '🟋': '✶',
  '🟏': '✷',
  '🟓': '✸',
  '🟑': '✹',
  '🕿': '☎',
  '🕾': '☎',
  '🖂': '✉',
  '🖉': '✎',
  '🕮': '📖',
  '🕭': '🔔',
  '🗀': '📁',
  '🗁': '📂',
  '🗎': '📄',
  '🗏': '📄',
  '🗐': '📄',
  '🖮': '⌨',
  '🖳': '💻',
  '🖫': '💾',
  '🖬': '💾',
  '🖎': '✍',
  '🖏': '✍',
  '🖒': '👍',
  '🖓': '👎',
  '🖘': '👈',
  '🖙': '👉',
  '🕱': '☠',
  '🏱': '⚐',
  '🕆': '✝',
  '🕈': '✝',
  '🙰': '&',
  '🙵': '&',
  '🙶': '❝',
  '🙷': '❞',
  '🄋': '⓪',
  '🄌': '⓿',
};

const directions = [...'←↑→↓↖↗↘↙↔↕'];
/** Blocks of arrows: where they begin and end, and how many directions each weight has. */
const arrows = [
  [0x1f800, 0x1f847, 4],
  [0x1f850, 0x1f859, 10],
  [0x1f860, 0x1f887, 8],
] as const;
/** In the block of U+2B60 the arrows for both ways stand before the slanting ones. */
const otherOrder = [...'←↑→↓↔↕↖↗↘↙'];

/**
 * The character that most fonts show a symbol by.
 *
 * @example commonSymbol(0x1f86a) // '→', for 🡪
 */
export function commonSymbol(code: number): string {
  if (code >= 0x2b60 && code <= 0x2b69) return otherOrder[code - 0x2b60] ?? '';
  const block = arrows.find(([first, last]) => code >= first && code <= last);
  const arrow = block && directions[(code - block[0]) % block[2]];
  const character = String.fromCodePoint(code);
  return arrow ?? older[character] ?? character;
}
