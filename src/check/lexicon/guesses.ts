/*
 * What a letter of a word should be, learnt from counts: the beginnings of words (or of words read
 * backwards) with the letter that nearly all words beginning so have. A whole word ends in `.`, so
 * that it can be an exception to what its beginning says.
 */

/** Ends the path of a whole word. */
export const wordEnd = '.';
/** The longest beginning that is generalized from. */
export const longestBeginning = 8;

/** A decision by path: one character each. */
export type Guesses = ReadonlyMap<string, string>;

/** What is known of a path, and whether of the whole word. */
export interface Guess {
  decision: string;
  isWord: boolean;
  /** How many letters of the word the decision rests on. */
  length: number;
}

/** A letter in a tree of the paths of guesses. */
interface PathNode {
  /** What is decided of words that begin so, and of the word that ends here. */
  beginning: string | undefined;
  word: string | undefined;
  next: Map<number, PathNode> | undefined;
}

/**
 * Makes a lookup of guesses that no longer change: it walks a tree letter by letter, and most words
 * leave it early.
 *
 * @returns The decision for a word: its own, else that of its longest known beginning.
 * @example indexGuesses(new Map([['امر', 'أ'], ['امرا.', 'ا']]))('امريكا')?.decision // 'أ'
 */
export function indexGuesses(guesses: Guesses): (path: string) => Guess | undefined {
  const root = createNode();
  for (const [path, decision] of guesses) addPath(root, path, decision);
  return (path) => {
    let found: Guess | undefined;
    let node: PathNode | undefined = root;
    for (let at = 0; at < path.length; at += 1) {
      node = node.next?.get(path.charCodeAt(at));
      if (!node) return found;
      const length = at + 1;
      if (node.beginning !== undefined && length <= longestBeginning) {
        found = { decision: node.beginning, isWord: false, length };
      }
    }
    return node.word === undefined
      ? found
      : { decision: node.word, isWord: true, length: path.length };
  };
}

const createNode = (): PathNode => ({ beginning: undefined, word: undefined, next: undefined });

function addPath(root: PathNode, path: string, decision: string): void {
  const isWord = path.endsWith(wordEnd);
  let node = root;
  for (let at = 0; at < path.length - (isWord ? wordEnd.length : 0); at += 1) {
    const unit = path.charCodeAt(at);
    node.next ??= new Map();
    let following = node.next.get(unit);
    if (!following) {
      following = createNode();
      node.next.set(unit, following);
    }
    node = following;
  }
  if (isWord) node.word = decision;
  else node.beginning = decision;
}

/**
 * The same for guesses that still change, as while they are learnt.
 *
 * @example guess(new Map([['امر', 'أ'], ['امرا.', 'ا']]), 'امريكا')?.decision // 'أ'
 */
export function guess(guesses: Guesses, path: string): Guess | undefined {
  const own = guesses.get(path + wordEnd);
  if (own !== undefined) return { decision: own, isWord: true, length: path.length };
  for (let length = Math.min(path.length, longestBeginning); length > 0; length -= 1) {
    const decision = guesses.get(path.slice(0, length));
    if (decision !== undefined) return { decision, isWord: false, length };
  }
  return undefined;
}
