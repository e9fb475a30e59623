import { blockTexts } from './texts/block-texts.ts';
import { elementTexts } from './texts/element-texts.ts';
import { headTexts } from './texts/head-texts.ts';
import { inlineTexts } from './texts/inline-texts.ts';
import { signTexts } from './texts/sign-texts.ts';

/** A construct of the syntax, or a sign of the text, in a number that no article has. */
export interface HostileText {
  name: string;
  /** A whole article with about so many UTF-16 code units of it. */
  make: (length: number) => string;
}

const head = 'title: أ\npublished: 2024-01-01\n';
const bodies = { ...blockTexts, ...inlineTexts, ...elementTexts, ...signTexts };

/** Each construct of the syntax, and what patterns for text look for, without end. */
export const hostileTexts: readonly HostileText[] = [
  ...Object.entries(bodies).map(([name, make]) => ({
    name,
    make: (length: number) => `---\n${head}---\n\n${make(length)}`,
  })),
  ...Object.entries(headTexts).map(([name, make]) => ({
    name,
    make: (length: number) => `---\n${make(length)}\n---\n\nنص\n`,
  })),
];
