/** A word of an article as a reader sees it, with what its markup makes of it. */
export interface Word {
  text: string;
  /** Its markup, such as `strong` or `a https://…`; empty for plain text. */
  mark: string;
  /** Whether it follows the word before it without a space. */
  isJoined: boolean;
}

/** How a block is set. */
export const blockKinds = [
  'heading',
  'paragraph',
  'item',
  'quotation',
  'verse',
  'code',
  'cell',
  'caption',
  'picture',
] as const;
export type BlockKind = (typeof blockKinds)[number];

/** A paragraph, heading, list item or picture of an article. A picture's words are its alt text. */
export interface Block {
  kind: BlockKind;
  words: Word[];
  /** Of a picture: its file as the article names it. */
  picture?: string;
}

/** A text that two words share if and only if they are the same for a reader. */
export function wordKey({ text, mark, isJoined }: Word): string {
  return `${isJoined ? '+' : ' '}${mark}\0${text}`;
}

/** A text that two blocks share if and only if they are the same for a reader. */
export function blockKey({ kind, words, picture = '' }: Block): string {
  return [kind, picture, ...words.map(wordKey)].join('\n');
}
