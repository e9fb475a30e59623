/** The shapes of a letter, as far as it has them. */
interface Shapes {
  isolated: string;
  final?: string | undefined;
  initial?: string | undefined;
  medial?: string | undefined;
}

/*
 * The block Arabic Presentation Forms-B lists each letter's shapes in the order isolated, final,
 * initial, medial; letters that do not join to the left, and the ligatures of lam and alef at its
 * end, have only the first two. What they stand for is their NFKC form.
 */
const shapes = new Map<string, Shapes>();
const forms = Array.from({ length: 0xfefc - 0xfe80 + 1 }, (_, place) =>
  String.fromCodePoint(0xfe80 + place),
);
for (const [base, [isolated, final, initial, medial]] of Map.groupBy(forms, (form) =>
  form.normalize('NFKC'),
)) {
  if (isolated) shapes.set(base, { isolated, final, initial, medial });
}

/**
 * Writes Arabic as text copied from old PDF files is: each letter as the code point of its shape
 * (Unicode, Arabic Presentation Forms-B), lam and alef as one.
 *
 * @example toPresentationForms('بلاد') // 'ﺑﻼﺩ'
 */
export function toPresentationForms(text: string): string {
  const letters = text.match(/ل[اأإآ]|./gsu) ?? [];
  return letters
    .map((letter, place) => {
      const own = shapes.get(letter);
      if (!own) return letter;
      const joinsBefore = shapes.get(letters[place - 1] ?? '')?.initial !== undefined;
      const next = shapes.get(letters[place + 1] ?? '');
      const joinsAfter = own.initial !== undefined && next?.final !== undefined;
      if (joinsBefore) return (joinsAfter ? own.medial : own.final) ?? own.isolated;
      return (joinsAfter ? own.initial : undefined) ?? own.isolated;
    })
    .join('');
}
