import type { CorpusTerms } from '../corpus/corpus.ts';
import type { PublishFigures, SystemName } from '../publish-bench.ts';

/** An article as it goes into a system's own source file. */
export interface SourceArticle {
  path: string;
  title: string;
  published: Date;
  section: string;
  tags: readonly string[];
  authors: readonly string[];
  /** MDX of paragraphs, which is CommonMark too: what either takes for syntax is escaped. */
  body: string;
}

/** A visible word in a template that every page has, and where it stands. */
export interface TemplateWord {
  file: string;
  from: string;
  to: string;
}

/** A generator with a site of its own, ready to be filled and built. */
export interface PublishSystem {
  readonly name: SystemName;
  readonly version: string;
  /** Folder of the built site. */
  readonly dist: string;
  /** Where the source of the article at a path goes. */
  articleFile(path: string): string;
  articleSource(article: SourceArticle): string;
  writeTerms(terms: CorpusTerms): Promise<void>;
  readonly templateWord: TemplateWord;
  /** Publishes everything; throws with what was said where that fails. */
  publish(): Promise<PublishFigures>;
}
