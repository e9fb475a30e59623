/** Whatever is outside the production `Char`, with which no XML document is well-formed. */
const outsideXml = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/**
 * Text without the characters that XML cannot hold even as references: control characters, lone
 * surrogates, U+FFFE and U+FFFF.
 * https://www.w3.org/TR/xml/#charsets
 *
 * @example legalXml('شاطئ\u0000') // 'شاطئ'
 */
export function legalXml(text: string): string {
  return text.replace(outsideXml, '');
}

/**
 * Text as the content of an element, of XML and of HTML alike; quotation marks stay, for readers
 * that take HTML for plain text.
 *
 * @example escapeXmlText('قال: "نعم" & مضى') // 'قال: "نعم" &amp; مضى'
 */
export function escapeXmlText(text: string): string {
  return legalXml(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/**
 * Text as a quoted attribute's value, of XML and of HTML alike; also good as content.
 *
 * @example escapeXml('قال: "نعم" & مضى') // 'قال: &quot;نعم&quot; &amp; مضى'
 */
export function escapeXml(text: string): string {
  return escapeXmlText(text).replaceAll('"', '&quot;').replaceAll("'", '&#39;');
}
