/** Characters that a call takes as arguments. */
const chunk = 8192;

/** Bytes as characters of the same numbers (ISO 8859-1); `TextDecoder` means windows-1252 by that name. */
export function latin1Text(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += chunk) {
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + chunk)));
  }
  return pieces.join('');
}

/** The bytes of such a text. */
export function latin1Bytes(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}
