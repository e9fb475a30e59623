import type { DigitSet } from '../../arabic/digits.ts';
import type { SearchMessages } from '../../i18n/site-messages.ts';

/** What the search page hands to its script in `<script id="search-messages">`. */
export interface HandedMessages extends SearchMessages {
  /** The digits in which the site writes counts; also CLDR's names of them. */
  digits: DigitSet;
}

/** The messages, and how the page writes and counts numbers. */
export interface SearchPageMessages extends HandedMessages {
  numbers(): Intl.NumberFormat;
  plurals(): Intl.PluralRules;
}

/** Reads the messages from the page. */
export function readMessages(): SearchPageMessages {
  // The page's own template writes this element from the same type.
  const handed: HandedMessages = JSON.parse(
    document.getElementById('search-messages')?.textContent ?? '',
  );
  const { lang } = document.documentElement;
  // The browser knows both, and our own tables (`src/arabic`) would only be more to download; but
  // it takes a tenth of a second on a cheap phone to look them up, so not before there is a result.
  return {
    ...handed,
    numbers: once(() => new Intl.NumberFormat(`${lang}-u-nu-${handed.digits}`)),
    plurals: once(() => new Intl.PluralRules(lang)),
  };
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** How many results, in words and the site's digits: `نتيجتان`, `3 نتائج`. */
export function formatResultCount(total: number, messages: SearchPageMessages): string {
  const { results, plurals, numbers } = messages;
  return results[plurals().select(total)].replace('#', numbers().format(total));
}
