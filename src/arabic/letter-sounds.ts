/** Sounds of the letters, in the manner of IJMES without its diacritics; '' is a silent consonant. */
export const consonantSounds: Readonly<Record<string, string>> = {
  ب: 'b',
  ت: 't',
  ث: 'th',
  ج: 'j',
  ح: 'h',
  خ: 'kh',
  د: 'd',
  ذ: 'dh',
  ر: 'r',
  ز: 'z',
  س: 's',
  ش: 'sh',
  ص: 's',
  ض: 'd',
  ط: 't',
  ظ: 'z',
  غ: 'gh',
  ف: 'f',
  ق: 'q',
  ك: 'k',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ه: 'h',
  // ع and the hamza are left out of names in Latin script, yet they carry vowels like any consonant.
  ع: '',
  ء: '',
  ؤ: '',
  ئ: '',
  // Maghreb and Gulf.
  ڤ: 'v',
  ڥ: 'v',
  ڨ: 'g',
  ݣ: 'g',
  ڭ: 'g',
  ڢ: 'f',
  ڧ: 'q',
  // Persian and Urdu.
  پ: 'p',
  چ: 'ch',
  ژ: 'zh',
  گ: 'g',
  ک: 'k',
  ڪ: 'k',
  ٹ: 't',
  ڈ: 'd',
  ڑ: 'r',
  ں: 'n',
  ہ: 'h',
  ھ: 'h',
  ۀ: 'h',
  ۂ: 'h',
  ە: 'h',
};

/** Vowel marks; tanwin and the superscript alef included. */
export const vowelMarks: Readonly<Record<string, string>> = {
  '\u064E': 'a',
  '\u064F': 'u',
  '\u0650': 'i',
  '\u064B': 'an',
  '\u064C': 'un',
  '\u064D': 'in',
  '\u0670': 'a',
};

export const shadda = '\u0651';
export const sukun = '\u0652';

/** Letters written differently for the same sound, brought to the one that the rules know. */
export const sameLetter: Readonly<Record<string, string>> = {
  ی: 'ي',
  ې: 'ي',
  ے: 'ي',
  ۓ: 'ئ',
  ۋ: 'و',
  ۃ: 'ة',
  ٲ: 'أ',
  ٳ: 'إ',
};
