/**
 * Marks the questions of an interview: paragraphs that are bold from end to end.
 *
 * @param html The compiled body, in which elements are written in one way.
 * @example markQuestions('<p><strong>متى بدأت؟</strong></p>') // '<p class="question"><strong>…'
 */
export function markQuestions(html: string): string {
  return html.replace(
    /<p>(?=<strong>(?:(?!<\/?(?:strong|p)[ >])[\s\S])*<\/strong><\/p>)/g,
    '<p class="question">',
  );
}
