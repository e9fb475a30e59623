import { type ElementDefinition, h, required, wholeNumber, wordsOf } from 'maqalat/elements';

/** A spring with its flow in litres a minute. */
export default {
  name: 'Spring',
  place: 'block',
  styles: './spring.css',
  attributes: { flow: required(wholeNumber) },
  content: 'blocks',
  render: (element, state) => [
    h('div', { className: ['spring'] }, [
      h('b', {}, [`${wordsOf(element, 'flow') ?? ''} لترًا في الدقيقة`]),
      ...state.all(element),
    ]),
  ],
} satisfies ElementDefinition;
