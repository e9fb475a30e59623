import type { ProseRule } from './rule.ts';
import { alefMaqsura } from './rules/letters/alef-maqsura.ts';
import { dadOrZa } from './rules/letters/dad-or-za.ts';
import { finalAlef } from './rules/letters/final-alef.ts';
import { hamzaAnIn } from './rules/letters/hamza-an-in.ts';
import { hamzaByLexicon } from './rules/letters/hamza-by-lexicon.ts';
import { hamzaOfVerb } from './rules/letters/hamza-of-verb.ts';
import { taMarbuta } from './rules/letters/ta-marbuta.ts';
import { tanwinSeat } from './rules/letters/tanwin-seat.ts';
import { wrongForm } from './rules/letters/wrong-form.ts';
import { mixedNumerals } from './rules/numbers/mixed-numerals.ts';
import { numberSeparators } from './rules/numbers/number-separators.ts';
import { numberUnitSpace } from './rules/numbers/number-unit-space.ts';
import { foreignLetters } from './rules/shapes/foreign-letters.ts';
import { presentationForms } from './rules/shapes/presentation-forms.ts';
import { repeatedLetters } from './rules/shapes/repeated-letters.ts';
import { tatweel } from './rules/shapes/tatweel.ts';
import { hyphenAsDash } from './rules/signs/hyphen-as-dash.ts';
import { latinPunctuation } from './rules/signs/latin-punctuation.ts';
import { quotationMarks } from './rules/signs/quotation-marks.ts';
import { threeDots } from './rules/signs/three-dots.ts';
import { unbalancedBrackets } from './rules/signs/unbalanced-brackets.ts';
import { doubledWord } from './rules/spacing/doubled-word.ts';
import { joinedParticle } from './rules/spacing/joined-particle.ts';
import { loneWaw } from './rules/spacing/lone-waw.ts';
import { spaceAfterSign } from './rules/spacing/space-after-sign.ts';
import { spaceBeforeSign } from './rules/spacing/space-before-sign.ts';

/** Every rule about prose. Of two rules of one topic the first speaks. A new rule is a file and a line here. */
export const proseRules: readonly ProseRule[] = [
  wrongForm,
  dadOrZa,
  hamzaAnIn,
  hamzaOfVerb,
  hamzaByLexicon,
  taMarbuta,
  alefMaqsura,
  finalAlef,
  tanwinSeat,
  tatweel,
  repeatedLetters,
  presentationForms,
  foreignLetters,
  loneWaw,
  joinedParticle,
  doubledWord,
  spaceBeforeSign,
  spaceAfterSign,
  latinPunctuation,
  threeDots,
  unbalancedBrackets,
  quotationMarks,
  hyphenAsDash,
  mixedNumerals,
  numberSeparators,
  numberUnitSpace,
];
