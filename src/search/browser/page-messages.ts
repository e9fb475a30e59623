import type { DigitSet } from '../../arabic/digits.ts';
import type { SearchMessages } from '../../i18n/site-messages.ts';

/** What the search page hands to its script in `<script id="search-messages">`. */
export interface SearchPageMessages extends SearchMessages {
  /** The digits in which the site writes counts. */
  digits: DigitSet;
}

/** Reads the messages from the page. */
export function readMessages(): SearchPageMessages {
  // The page's own template writes this element from the same type.
  return JSON.parse(document.getElementById('search-messages')?.textContent ?? '');
}
