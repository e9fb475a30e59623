import type { RuleSettings } from '../check/rule-settings.ts';
import type { HouseStyle } from '../check/terms/house-style.ts';
import type { VocabularyName } from '../schema/problem.ts';
import type { Term } from '../schema/term.ts';
import type { SiteLanguage } from '../settings/languages.ts';
import type { DatePolicy } from '../settings/site-settings.ts';
import type { Forge } from './send/forge-address.ts';

/**
 * What the page where articles are written knows about its site. The build writes it to
 * `/write/site.json`; the page hands it on to its worker.
 */
export interface DeskData {
  /** The site's language (BCP 47). */
  lang: string;
  /** The language of its message catalogues. */
  language: SiteLanguage;
  /** The site's path: `/` or `/folder/`. */
  base: string;
  dates: DatePolicy;
  wordsPerMinute: number;
  /** Severities and options of the checker's rules. */
  rules: RuleSettings;
  houseStyle: HouseStyle;
  /** Text of the site's own lexicon; empty without one. */
  houseLexicon: string;
  vocabularies: Readonly<Record<VocabularyName, readonly Term[]>>;
  forge: Forge;
  /** Where writers without an account send their articles. */
  mail?: string | undefined;
}
