import type { DigitSet } from '../../arabic/digits.ts';
import type { SearchMessages } from '../../i18n/site-messages.ts';

/** What the search page hands to its script in `<script id="search-messages">`. */
export interface HandedMessages extends SearchMessages {
  /** The digits in which the site writes counts; also CLDR's names of them. */
  digits: DigitSet;
}

/** The messages, and how the page writes and counts numbers. */
export interface SearchPageMessages extends HandedMessages {
  numbers: Intl.NumberFormat;
  plurals: Intl.PluralRules;
}

/** Reads the messages from the page. */
export function readMessages(): SearchPageMessages {
  // The page's own template writes this element from the same type.
  const handed: HandedMessages = JSON.parse(
    document.getElementById('search-messages')?.textContent ?? '',
  );
  const { lang } = document.documentElement;
  return {
    ...handed,
    // The browser knows both; our own tables (`src/arabic`) would only be more to download.
    numbers: new Intl.NumberFormat(`${lang}-u-nu-${handed.digits}`),
    plurals: new Intl.PluralRules(lang),
  };
}

/** How many results, in words and the site's digits: `نتيجتان`, `3 نتائج`. */
export function counted(total: number, messages: SearchPageMessages): string {
  const { results, plurals, numbers } = messages;
  return results[plurals.select(total)].replace('#', numbers.format(total));
}
