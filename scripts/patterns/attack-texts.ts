import { type AST, RegExpParser, visitRegExpAST } from '@eslint-community/regexpp';

/** A text that may take a pattern the square of its length, or worse. */
export interface Attack {
  before: string;
  /** What is repeated; never empty. */
  piece: string;
  after: string;
}

/** After the second a match that was nearly found fails: at the end of a line, and of the text. */
const endings = ['', '\u0001\n\u0001'];
/** Characters that sets in patterns for text are about. */
const usualCharacters = [...' اa0'];
/** These only where a set holds few of others. */
const rareCharacters = [...'\n\tA_-."\'<>(){}[]/:،ـ\u064B'];
const mostCharacters = 6;
/** Of a pattern that is a long list of words, every so many are tried. */
const mostAttacks = 300;
/** A count beyond which a repetition is taken for endless. */
const manyTimes = 20;

/** Attacks of a pattern, made of what it looks for: each of its repetitions, and each beginning up to one. */
export function attacksOn({ source, flags }: RegExp): Attack[] {
  const tree = new RegExpParser().parsePattern(source, 0, source.length, {
    unicode: flags.includes('u'),
    unicodeSets: flags.includes('v'),
  });
  const sampler = new Sampler(source, flags);
  const pieces = new Map<string, Omit<Attack, 'after'>>();
  const add = (before: string, piece: string) => {
    if (piece !== '') pieces.set(JSON.stringify([before, piece]), { before, piece });
  };
  visitRegExpAST(tree, {
    onQuantifierEnter(quantifier) {
      if (quantifier.max < manyTimes) return;
      const before = sampler.textBefore(quantifier);
      add('', before);
      // Where lines are looked at one by one, this ends one without a line feed.
      if (flags.includes('m')) add('', `\r${before}`);
      for (const sample of sampler.samplesOf(quantifier.element)) {
        add(before, sample);
        add('', before + sample);
      }
    },
  });
  add('', sampler.samplesOf(tree)[0]?.slice(0, -1) ?? '');
  const attacks = [...pieces.values()].flatMap((each) =>
    endings.map((after) => ({ ...each, after })),
  );
  const step = Math.ceil(attacks.length / mostAttacks);
  return attacks.filter((_, index) => index % step === 0);
}

/** Texts that parts of one pattern match. */
class Sampler {
  readonly #characters: readonly string[];
  readonly #flags: string;

  constructor(source: string, flags: string) {
    this.#characters = [
      ...new Set([...usualCharacters, ...source.replaceAll(/\\\w/g, ''), ...rareCharacters]),
    ];
    this.#flags = flags.replaceAll(/[gy]/g, '');
  }

  /** What stands before a part where the shortest of it is taken. */
  textBefore(node: AST.Element): string {
    const { parent } = node;
    if (parent.type !== 'Alternative')
      return parent.type === 'Quantifier' ? this.textBefore(parent) : '';
    const here = parent.elements
      .slice(0, parent.elements.indexOf(node))
      .map((element) => this.#sample(element))
      .join('');
    const around = parent.parent;
    return around.type === 'Pattern' ? here : this.textBefore(around) + here;
  }

  /** A few texts that a part matches once. */
  samplesOf(node: AST.Element | AST.Pattern): string[] {
    if (isGroup(node)) {
      const full = node.alternatives.map(({ elements }) =>
        elements.map((element) => this.#sample(element)).join(''),
      );
      const least = node.alternatives.map(({ elements }) =>
        elements
          .filter((element) => element.type !== 'Quantifier' || element.min > 0)
          .map((element) => this.#sample(element))
          .join(''),
      );
      return [...new Set([...full, ...least, full.join('')])].slice(0, mostCharacters);
    }
    if (isSet(node)) return this.#charactersOf(node);
    return [this.#sample(node)];
  }

  #sample(node: AST.Element): string {
    if (node.type === 'Character') return String.fromCodePoint(node.value);
    if (node.type === 'Quantifier') {
      const count = node.max === 0 ? 0 : Math.max(1, node.min);
      return this.#sample(node.element).repeat(count);
    }
    if (node.type === 'Backreference') {
      const [group] = [node.resolved].flat();
      return group ? this.#sample(group) : '';
    }
    return isGroup(node) || isSet(node) ? (this.samplesOf(node)[0] ?? '') : '';
  }

  #charactersOf({ raw }: AST.Element): string[] {
    const set = new RegExp(`^(?:${raw})$`, this.#flags);
    const fitting = this.#characters.filter((character) => set.test(character));
    return fitting.slice(0, mostCharacters);
  }
}

function isGroup(node: AST.Node): node is AST.Group | AST.CapturingGroup | AST.Pattern {
  return ['Group', 'CapturingGroup', 'Pattern'].includes(node.type);
}

function isSet(node: AST.Node): boolean {
  return ['CharacterSet', 'CharacterClass', 'ExpressionCharacterClass'].includes(node.type);
}
