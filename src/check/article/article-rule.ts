import type { ArticleRuleName } from '../../schema/check-rules.ts';
import type { CheckedArticle } from '../checked-article.ts';
import type { Finding } from '../diagnostic.ts';
import type { RuleSeverity, RuleText } from '../rule.ts';
import type { HouseStyle, IndexedStyle } from '../terms/house-style.ts';
import type { ArticleHead } from './article-head.ts';

/** A number that a site can set, such as the most words of a sentence. */
export interface RuleLimit {
  default: number;
  ar: string;
  en: string;
}

/**
 * An example for the manual, which the tests hold the rule to. A text that begins with `---` is a
 * whole file, any other one a body.
 */
export interface ArticleExample {
  wrong: string;
  right: string;
  /** Limits with which it is found, where the default ones would take a page. */
  limits?: Readonly<Record<string, number>>;
  /** What a site has with which it is found. */
  house?: HouseStyle;
}

/** What a rule may read in addition to the text. */
export interface ArticleContext {
  /** Names and terms, aliases and months as the site writes them. */
  house: IndexedStyle;
  /** What the head says; nothing where there is none that can be read. */
  head: ArticleHead | undefined;
  /** The value of one of the rule's limits. */
  limit: (name: string) => number;
}

/** What a rule about articles found. */
export interface ArticleFinding extends Finding {
  /** What the message names in addition to the value, such as `limit`. */
  facts?: Readonly<Record<string, string>> | undefined;
}

/**
 * A rule about an article as a whole. It is pure and takes time linear in the article's length. In
 * its message `{value}`, `{suggestion}` and the names of facts stand for what was found.
 */
export interface ArticleRule {
  name: ArticleRuleName;
  severity: RuleSeverity;
  texts: Readonly<Record<'ar' | 'en', RuleText>>;
  examples: readonly [ArticleExample, ...ArticleExample[]];
  limits?: Readonly<Record<string, RuleLimit>>;
  check: (article: CheckedArticle, context: ArticleContext) => ArticleFinding[];
}
