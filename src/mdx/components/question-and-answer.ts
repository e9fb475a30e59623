import type { ElementContent } from 'hast';
import type { Paragraph } from 'mdast';
import type { State } from 'mdast-util-to-hast';
import { h } from '../hast.ts';
import type { BodyElement, ElementDefinition } from './element-definition.ts';

type Block = BodyElement['children'][number];

interface Turn {
  question?: Paragraph;
  answer: Block[];
}

/** `<QA>` around an interview: a paragraph in bold is a question, what follows it the answer. */
export const questionAndAnswer: ElementDefinition = {
  name: 'QA',
  place: 'block',
  styles: 'question-and-answer',
  attributes: {},
  content: 'blocks',
  checkContent(element, report) {
    for (const { question, answer } of listTurns(element.children)) {
      if (!question) report.missing(answer[0] ?? element, 'question');
      else if (answer.length === 0) report.missing(question, 'answer');
    }
  },
  render(element, state) {
    const turns = listTurns(element.children).map((turn) => renderTurn(turn, element, state));
    return [h('div', { className: ['qa'] }, state.wrap(turns, true))];
  },
};

/** The turns of an interview in order; only the first may lack its question. */
function listTurns(children: readonly Block[]): Turn[] {
  const turns: Turn[] = [];
  for (const child of children) {
    const last = turns.at(-1);
    if (isQuestion(child)) turns.push({ question: child, answer: [] });
    else if (last) last.answer.push(child);
    else turns.push({ answer: [child] });
  }
  return turns;
}

/** Whether all that a paragraph says is bold. */
function isQuestion(node: Block): node is Paragraph {
  if (node.type !== 'paragraph') return false;
  const words = node.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  return words.length > 0 && words.every(({ type }) => type === 'strong');
}

function renderTurn(
  { question, answer }: Turn,
  element: BodyElement,
  state: State,
): ElementContent {
  const words = state.wrap(
    state.all({ ...element, type: 'mdxJsxFlowElement', children: answer } as BodyElement),
    true,
  );
  const opening = question ? [h('p', { className: ['qa-question'] }, state.all(question))] : [];
  return h('div', { className: ['qa-turn'] }, [
    ...opening,
    h('div', { className: ['qa-answer'] }, words),
  ]);
}
