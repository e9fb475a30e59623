import type { TextFlow } from '../flow.ts';
import { wordValue } from './word-xml.ts';

const plain = '0123456789+-=()ni';
const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱ';
const lowered = '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎';

/** Parts of equations that another begins right beside. */
const parts = new Set(['num', 'den', 'e', 'fName', 'lim', 'd', 'mr']);

/** Follows the equation that is open (Office MathML, ECMA-376 part 1, 22.1), in a line of text. */
export class WordEquation {
  readonly #path: string[] = [];
  #sign: string | undefined;

  get isOpen(): boolean {
    return this.#path.length > 0;
  }

  open(flow: TextFlow, name: string, raw: string, isEmpty: boolean): void {
    if (!this.isOpen && name !== 'oMath') return;
    const parent = this.#path.at(-1);
    if (name === 'nary') this.#sign = '∫';
    if (name === 'chr' && parent === 'naryPr') this.#sign = wordValue(raw) ?? '∫';
    if (parent === 'rad' && name === 'e') flow.text('√');
    if (parent === 'nary' && this.#sign !== undefined && name !== 'naryPr') {
      flow.text(this.#sign);
      this.#sign = undefined;
    }
    if (parts.has(name) && !/^sS/.test(parent ?? '')) flow.breakWord();
    if (!isEmpty) this.#path.push(name);
  }

  close(flow: TextFlow, name: string): void {
    if (!this.isOpen) return;
    this.#path.pop();
    if (parts.has(name) && !/^sS/.test(this.#path.at(-1) ?? '')) flow.breakWord();
  }

  /** Writes text as it stands there; what has no raised or lowered form stands by itself. */
  text(flow: TextFlow, value: string): void {
    const place = this.#path.findLast((name) => name === 'sup' || name === 'sub' || name === 'deg');
    if (place === undefined) {
      flow.text(value);
      return;
    }
    const shapes = place === 'sub' ? lowered : raised;
    const shaped = [...value].map((sign) => [...shapes][plain.indexOf(sign)]);
    if (shaped.every((sign) => sign !== undefined)) flow.text(shaped.join(''));
    else {
      flow.breakWord();
      flow.text(value);
      flow.breakWord();
    }
  }
}
