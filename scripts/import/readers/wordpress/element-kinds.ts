/** Elements that end a paragraph where they begin. */
export const blockElements: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote center dd details dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr iframe legend li main math menu nav object ol ' +
    'option p pre script section select style summary table tbody td textarea tfoot th thead tr ' +
    'ul video audio col colgroup caption'
  ).split(' '),
);

/** Elements whose own line ends mean nothing, or stay as they are. */
export const elementsWithoutBreaks: ReadonlySet<string> = new Set(
  (
    'pre script style textarea ul ol dl table thead tbody tfoot tr colgroup select figure iframe ' +
    'video audio object'
  ).split(' '),
);

/** Elements that may hold several paragraphs. */
export const paragraphHolders: ReadonlySet<string> = new Set(
  'address article aside blockquote center dd details div fieldset footer form header li main nav section td th'.split(
    ' ',
  ),
);
