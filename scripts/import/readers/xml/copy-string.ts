/**
 * A copy of a text that holds on to nothing else. V8 keeps a slice as a reference into the string
 * that it was cut from: one address kept out of each piece of a stream would keep the whole stream.
 */
export function copyString(text: string): string {
  return text.length < 13 ? text : Buffer.from(text, 'utf8').toString('utf8');
}
