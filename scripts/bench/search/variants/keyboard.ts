/** Rows of the Arabic keyboard (Arabic 101), from the right; only keys of one letter. */
const rows = ['ضصثقفغعهخحجد', 'شسيبلاتنمكط', 'ئءؤر', 'ىةوزظ'];

/** The letters beside a key. */
export function neighbourKeys(letter: string): string[] {
  const row = rows.find((letters) => letters.includes(letter)) ?? '';
  const place = row.indexOf(letter);
  return [row[place - 1], row[place + 1]].filter((key) => key !== undefined);
}
