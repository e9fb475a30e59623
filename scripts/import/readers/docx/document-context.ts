import type { FieldStack } from './field-stack.ts';
import type { ListCounter } from './list-counter.ts';
import type { Numbering } from './numbering.ts';
import type { Relationship } from './relationships.ts';
import type { Styles } from './styles.ts';

/** What is needed to understand one part of a document. */
export interface DocumentContext {
  styles: Styles;
  numbering: Numbering;
  lists: ListCounter;
  relationships: ReadonlyMap<string, Relationship>;
  fields: FieldStack;
}
