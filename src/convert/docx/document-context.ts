import type { XmlElement } from '../xml/xml-element.ts';
import type { DocumentBlock } from './document-block.ts';
import type { FieldStack } from './field-stack.ts';
import type { ListCounter } from './list-counter.ts';
import type { LossLog } from './loss-log.ts';
import type { Numbering } from './numbering.ts';
import type { Relationship } from './relationships.ts';
import type { Styles } from './styles.ts';

/** What is needed to understand one part of a document. */
export interface DocumentContext {
  styles: Styles;
  numbering: Numbering;
  lists: ListCounter;
  relationships: ReadonlyMap<string, Relationship>;
  /** Texts of other formats inside of the document, by their parts. */
  embedded: ReadonlyMap<string, readonly DocumentBlock[]>;
  fields: FieldStack;
  /** Beginnings of fields that have no end. */
  unendedFields: ReadonlySet<XmlElement>;
  /** Of the whole document. */
  losses: LossLog;
  /** The equations of the whole document, as they were written. */
  equations: string[];
  /** Marks that an author gave to notes in place of numbers, by the note. */
  noteMarks: Map<string, string>;
}
