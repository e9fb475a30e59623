const hijai = 'أبتثجحخدذرزسشصضطظعغفقكلمنهوي';
const abjad = 'أبجدهوزحطيكلمنسعفصقرشتثخذضظغ';
const latin = 'abcdefghijklmnopqrstuvwxyz';

/** Past the last letter Word writes the letters again, doubled: `z`, `aa`, `bb`. */
function letters(alphabet: string, number: number): string {
  const index = number - 1;
  const letter = alphabet[index % alphabet.length] ?? '';
  // Word stops at this many; nobody reads further.
  return letter.repeat(Math.min(30, Math.floor(index / alphabet.length) + 1));
}

const romanSigns = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
] as const;

function roman(number: number): string {
  if (number > 3999) return String(number);
  let rest = number;
  let written = '';
  for (const [value, sign] of romanSigns) {
    while (rest >= value) {
      written += sign;
      rest -= value;
    }
  }
  return written;
}

const formats: Readonly<Record<string, (number: number) => string>> = {
  arabicAlpha: (number) => letters(hijai, number),
  arabicAbjad: (number) => letters(abjad, number),
  lowerLetter: (number) => letters(latin, number),
  upperLetter: (number) => letters(latin, number).toUpperCase(),
  lowerRoman: roman,
  upperRoman: (number) => roman(number).toUpperCase(),
  decimalZero: (number) => String(number).padStart(2, '0'),
  bullet: () => '',
  none: () => '',
};

/**
 * Writes a number in one of Word's formats (`ST_NumberFormat`, ECMA-376 part 1, 17.18.59); in
 * digits where it is another, or below 1.
 *
 * @example formatNumber(3, 'arabicAbjad') // 'ج'
 */
export function formatNumber(number: number, format: string): string {
  const write = formats[format];
  return write && (number > 0 || format === 'bullet' || format === 'none')
    ? write(number)
    : String(number);
}
