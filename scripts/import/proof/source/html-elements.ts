const setOf = (names: string) => new Set(names.split(' '));

/** Elements that stand on lines of their own. */
export const blockElements = setOf(
  'address article aside blockquote body center dd details dialog dir div dl dt fieldset ' +
    'figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p ' +
    'pre section summary table tbody td tfoot th thead tr ul caption optgroup option',
);

/** Elements without content. */
export const voidElements = setOf(
  'area base br col embed hr img input link meta param source track wbr amp-img',
);

/** Elements whose content no reader sees as text. */
export const invisibleElements = setOf(
  'script style template head title noembed noframes noscript svg math canvas object audio video ' +
    'iframe datalist select textarea rp map xml',
);

/** Elements that close an open one of these names when they begin. */
export const closedBy: Readonly<Record<string, ReadonlySet<string>>> = {
  li: setOf('li'),
  dt: setOf('dt dd'),
  dd: setOf('dt dd'),
  td: setOf('td th'),
  th: setOf('td th'),
  tr: setOf('td th tr'),
  option: setOf('option'),
  a: setOf('a'),
};

/** Elements at which the search for such a one ends. */
export const scopes = setOf('ul ol menu dl table tr html body article section div blockquote');

const zoneElements = setOf('nav footer aside form button');
const zoneLabels =
  /(?:^|[\s_-])(?:nav|navbar|navigation|menu|sidebar|footer|header|related|share|sharing|social|breadcrumbs?|comments?|respond|widget|newsletter|subscribe|advert|ads?|banner|cookie|popup|modal|most-?read|recommend\w*|pagination|pager|toc|tags?|publisher|logo|mainEntityOfPage)(?=$|[\s_-])/i;

/** Which part of a page around the article an element is, by its name or its labels. */
export function zoneOf(name: string, labels: string): string | undefined {
  if (zoneElements.has(name)) return name;
  if (name === 'body' || name === 'html' || name === 'article' || name === 'main') return undefined;
  return zoneLabels
    .exec(labels)?.[0]
    .replace(/^[\s_-]/, '')
    .toLowerCase();
}
