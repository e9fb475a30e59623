/** Characters outside the production `Char`, which are never well-formed in XML. */
const outsideXml = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/**
 * Removes the characters that XML cannot contain even as references: control characters, lone
 * surrogates, U+FFFE and U+FFFF. https://www.w3.org/TR/xml/#charsets
 *
 * @example legalXml('شاطئ\u0000') // 'شاطئ'
 */
export function legalXml(text: string): string {
  return text.replace(outsideXml, '');
}

/**
 * Escapes text for an element's content in XML and HTML; quotation marks stay, for readers that
 * take HTML for plain text.
 *
 * @example escapeXmlText('قال: "نعم" & مضى') // 'قال: "نعم" &amp; مضى'
 */
export function escapeXmlText(text: string): string {
  return legalXml(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/**
 * Escapes text for a quoted attribute value in XML and HTML; also valid as content.
 *
 * @example escapeXml('قال: "نعم" & مضى') // 'قال: &quot;نعم&quot; &amp; مضى'
 */
export function escapeXml(text: string): string {
  return escapeXmlText(text).replaceAll('"', '&quot;').replaceAll("'", '&#39;');
}
