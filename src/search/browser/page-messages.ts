import type { DigitSet } from '../../arabic/digits.ts';
import type { SearchMessages } from '../../i18n/site-messages.ts';

/** JSON that the search page passes to its script in `<script id="search-messages">`. */
export interface SerializedMessages extends SearchMessages {
  /** Digits for counts; also their names in CLDR. */
  digits: DigitSet;
}

/** The messages, with the page's number format and plural rules. */
export interface SearchPageMessages extends SerializedMessages {
  numbers(): Intl.NumberFormat;
  plurals(): Intl.PluralRules;
}

/** Reads the messages from the page. */
export function readMessages(): SearchPageMessages {
  // The page's template writes this element with the same type.
  const handed: SerializedMessages = JSON.parse(
    document.getElementById('search-messages')?.textContent ?? '',
  );
  const { lang } = document.documentElement;
  // Uses `Intl`: our own tables (`src/arabic`) would be a further download. It takes a tenth of a
  // second on a cheap phone, so it is initialized with the first result.
  return {
    ...handed,
    numbers: memoizeValue(() => new Intl.NumberFormat(`${lang}-u-nu-${handed.digits}`)),
    plurals: memoizeValue(() => new Intl.PluralRules(lang)),
  };
}

function memoizeValue<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** Formats a result count in words and the site's digits: `نتيجتان`, `3 نتائج`. */
export function formatResultCount(total: number, messages: SearchPageMessages): string {
  const { results, plurals, numbers } = messages;
  return results[plurals().select(total)].replace('#', numbers().format(total));
}
