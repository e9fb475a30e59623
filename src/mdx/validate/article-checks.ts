import type { Place, Problem, ProblemDetails, Rule } from '../../schema/problem.ts';
import { problem } from '../../schema/problem.ts';
import type { PictureReference } from '../compiled-body.ts';

interface Positioned {
  type?: string;
  position?:
    | { start: { line: number; column: number }; end?: { offset?: number | undefined } }
    | undefined;
}

/** The input of one article's validation, and the collected problems. */
export class ArticleChecks {
  readonly problems: Problem[] = [];
  readonly pictures: PictureReference[] = [];
  /** The whole file. */
  readonly source: string;
  readonly #file: string;

  constructor(source: string, file: string) {
    this.source = source;
    this.#file = file;
  }

  /** Where a node begins. */
  placeOf({ position }: Positioned): Place {
    const { line, column } = position?.start ?? { line: 1, column: 1 };
    return { file: this.#file, line, column };
  }

  report<R extends Rule>(rule: R, node: Positioned, details: ProblemDetails[R]): void {
    this.problems.push(problem(rule, this.placeOf(node), details));
  }

  /** Whether a link or picture takes its address from a definition, which is checked itself. */
  isReference({ type, position }: Positioned): boolean {
    const end = position?.end?.offset ?? 0;
    return (type === 'link' || type === 'image') && this.source[end - 1] === ']';
  }

  picture(src: string, node: Positioned): void {
    const { line, column } = this.placeOf(node);
    this.pictures.push({ src, line, column });
  }
}
