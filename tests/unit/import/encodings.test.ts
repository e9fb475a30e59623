import { describe, expect, it } from 'vitest';
import { decode } from '../../../scripts/import/encoding/decode.ts';
import { declaredEncoding } from '../../../src/convert/encoding/declared-encoding.ts';

const sentence =
  'قال المدير إن العمل في الميناء يبدأ مع الفجر، وإن السفن التي تأخرت في الطريق ستصل بعد أيام.';

/** The single-byte code pages by their own tables, as no encoder for them comes with the platform. */
function encode(text: string, encoding: 'windows-1256' | 'iso-8859-6'): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const bytes = new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(new Uint8Array([byte])), byte]),
  );
  return new Uint8Array([...text].map((letter) => bytes.get(letter) ?? 0x3f));
}
const utf16 = (text: string, isBig: boolean, hasMark: boolean) => {
  const bytes = Buffer.from(hasMark ? `\uFEFF${text}` : text, 'utf16le');
  return isBig ? bytes.swap16() : bytes;
};

describe('bytes of a text', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode(sentence), 'utf-8'],
    ['UTF-8 with its mark', new TextEncoder().encode(`\uFEFF${sentence}`), 'utf-8'],
    ['windows-1256', encode(sentence, 'windows-1256'), 'windows-1256'],
    ['ISO-8859-6', encode(sentence.replaceAll('،', ','), 'iso-8859-6'), 'iso-8859-6'],
    ['UTF-16, little end first, with its mark', utf16(sentence, false, true), 'utf-16le'],
    ['UTF-16, big end first, with its mark', utf16(sentence, true, true), 'utf-16be'],
    ['UTF-16 without a mark', utf16(sentence, false, false), 'utf-16le'],
  ])('are read in %s', (_, bytes, encoding) => {
    expect(decode(bytes)).toMatchObject({ encoding, mixedLines: [] });
    expect(decode(bytes).text.replaceAll(',', '،')).toBe(sentence);
  });

  it('are read as they are, whatever they call themselves', () => {
    const bytes = encode(sentence, 'windows-1256');
    const wrong = { text: sentence, encoding: 'windows-1256', wrongDeclaration: 'iso-8859-1' };
    expect(decode(bytes, 'iso-8859-1')).toMatchObject(wrong);
    const utf8 = decode(new TextEncoder().encode(sentence), 'windows-1256');
    expect(utf8).toMatchObject({
      text: sentence,
      encoding: 'utf-8',
      wrongDeclaration: 'windows-1256',
    });
    expect(decode(bytes, 'x-no-such-thing').text).toBe(sentence);
  });

  it('of two encodings are read line by line', () => {
    const lines = [
      new TextEncoder().encode(`${sentence}\n`),
      encode(`${sentence}\n`, 'windows-1256'),
      new TextEncoder().encode(`${sentence}\n`),
    ];
    const { text, mixedLines } = decode(Buffer.concat(lines));
    expect(text).toBe(`${sentence}\n`.repeat(3));
    expect(mixedLines).toEqual([2]);
  });

  it('with one that was lost lose no more than its letter', () => {
    const bytes = new TextEncoder().encode(`${sentence}\n${sentence}`);
    const { text } = decode(bytes.filter((_, index) => index !== 3));
    expect(text.endsWith(sentence)).toBe(true);
    expect(text).toContain('المدير إن العمل');
  });

  it('may be of no Arabic at all', () => {
    const french = new Uint8Array([
      0x43, 0x61, 0x66, 0xe9, 0x20, 0x6f, 0x75, 0x76, 0x65, 0x72, 0x74,
    ]);
    expect(decode(french, 'windows-1252').text).toBe('Café ouvert');
  });
});

describe('what a document calls its encoding', () => {
  it.each([
    ['<?xml version="1.0" encoding="windows-1256"?>', 'windows-1256'],
    ['<meta charset=utf-8>', 'utf-8'],
    ['<meta http-equiv="Content-Type" content="text/html; charset=ISO-8859-6">', 'ISO-8859-6'],
    ['<!-- <meta charset="koi8-r"> --><meta charset="utf-8">', 'utf-8'],
    ['<p>charset=x</p>', undefined],
  ])('%s', (head, encoding) => {
    expect(declaredEncoding(head)).toBe(encoding);
  });
});
