/** A line on a page, and the pieces it consists of, from its right edge to its left. */
export interface ExpectedLine {
  /** CSS selector of the one element that holds the line. */
  selector: string;
  seen: readonly string[];
}

/**
 * Compares where glyphs stand on the screen with where they should: pieces of a line one left of
 * another, and the characters within each in its own direction. Runs within a page, so it stands on
 * nothing outside itself.
 *
 * @param lines Lines whose elements do not wrap.
 * @returns For each line an empty text, or what a person sees in its place.
 */
export function findWrongLines(lines: readonly ExpectedLine[]): string[] {
  interface Box {
    left: number;
    right: number;
  }
  const slack = 1;

  function characterBoxes(element: Element): { text: string; boxes: (Box | undefined)[] } {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    const boxes: (Box | undefined)[] = [];
    let text = '';
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const value = node.nodeValue ?? '';
      text += value;
      for (let at = 0; at < value.length; at++) {
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        const { left, right, width } = range.getBoundingClientRect();
        boxes.push(width > 0 && /\S/.test(value.charAt(at)) ? { left, right } : undefined);
      }
    }
    return { text, boxes };
  }

  function runsAsItShould(boxes: readonly Box[], toTheLeft: boolean): boolean {
    return boxes.every((box, index) => {
      const last = boxes[index - 1];
      if (!last) return true;
      return toTheLeft ? box.right <= last.right + slack : box.left >= last.left - slack;
    });
  }

  return lines.map(({ selector, seen }) => {
    const element = document.querySelector(selector);
    if (!element) return `nothing on the page is ${selector}`;
    const { text, boxes } = characterBoxes(element);
    const faults: string[] = [];
    const pieces = seen.map((piece) => {
      const start = text.indexOf(piece);
      const own = boxes.slice(start, start + piece.length).filter((box) => box !== undefined);
      if (start < 0 || own.length === 0) faults.push(`"${piece}" is not in "${text}"`);
      else if (
        !runsAsItShould(
          own,
          /[\p{Script=Arab}\p{Script=Hebr}]/u.test(piece.replace(/[،؛؟٪٠-٩]/g, '')),
        )
      ) {
        faults.push(`"${piece}" is out of order in itself`);
      }
      return {
        piece,
        left: Math.min(...own.map(({ left }) => left)),
        right: Math.max(...own.map(({ right }) => right)),
      };
    });
    const inOrder = pieces.every(({ right }, index) => {
      const before = pieces[index - 1];
      return !before || right <= before.left + slack;
    });
    if (!inOrder) {
      const shown = [...pieces].sort((one, other) => other.right - one.right);
      faults.push(`from the right: ${shown.map(({ piece }) => piece).join(' | ')}`);
    }
    return faults.join('; ');
  });
}
