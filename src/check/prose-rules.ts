import type { ProseRule } from './rule.ts';
import { alefMaqsura } from './rules/letters/alef-maqsura.ts';
import { finalAlef } from './rules/letters/final-alef.ts';
import { hamzaAnIn } from './rules/letters/hamza-an-in.ts';
import { hamzaByLexicon } from './rules/letters/hamza-by-lexicon.ts';
import { hamzaOfVerb } from './rules/letters/hamza-of-verb.ts';
import { taMarbuta } from './rules/letters/ta-marbuta.ts';
import { wrongForm } from './rules/letters/wrong-form.ts';
import { tatweel } from './rules/shapes/tatweel.ts';
import { latinPunctuation } from './rules/signs/latin-punctuation.ts';
import { joinedParticle } from './rules/spacing/joined-particle.ts';
import { loneWaw } from './rules/spacing/lone-waw.ts';

/** Every rule about prose. Of two rules of one topic the first speaks. A new rule is a file and a line here. */
export const proseRules: readonly ProseRule[] = [
  wrongForm,
  hamzaAnIn,
  hamzaOfVerb,
  hamzaByLexicon,
  taMarbuta,
  alefMaqsura,
  finalAlef,
  tatweel,
  loneWaw,
  joinedParticle,
  latinPunctuation,
];
