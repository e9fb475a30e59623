/*
 * Particles, pronouns, demonstratives and question words. Alef is written bare unless only the
 * spelling with hamza is a stop word: `بأن`, but not the name `بان`; likewise `على`, not `علي`.
 * Any of these counts with و before it too, and those of three letters and more with ف.
 */
const stopWords = new Set(
  (
    'و ف ب ل ك في من الي على عن مع بين بعد قبل حتي منذ عند لدي دون خلال حيث كل بعض غير الا فقط ' +
    'ما ماذا لماذا ماهو ماهي هل متي اين كم كيف اي اذا لو لكن بل او ثم تم قد لقد فقد سوف الان الآن ' +
    'هو هي هم هما انا نحن انت فهو فهي ان بأن لأن فإن انه انها انهم لانه لانها ' +
    'لا لم لن ليس ليست كان كانت كانوا يكون تكون كما مما عما بما فيما كلما بينما ايضا هنا هناك ' +
    'هذا هذه هؤلاء ذلك تلك كذلك لذلك بذلك لهذا بهذا لهذه بهذه الذي التي الذين له لها لهم به بها ' +
    'بهم فيه فيها منه منها منهم عنه عنها عليه عليها اليه اليها'
  ).split(' '),
);

const hamzaOnAlef = /[أإٱ]/g;
const finalYa = /[یى]$/;

function isListed(word: string): boolean {
  if (stopWords.has(word)) return true;
  return stopWords.has(word.replace(hamzaOnAlef, 'ا').replace(finalYa, 'ي'));
}

/**
 * Whether a word says nothing of what a text is about, so that the body's index leaves it out.
 * `في`, `وهذه`, `لماذا` → true; `ماء`, `علي`, `فلم`, `كأس` → false.
 *
 * @param word without marks (as `splitIntoWords` gives it) but before `searchFold`, which would make
 * `ماء` (water) of `ما` (what).
 */
export function isStopWord(word: string): boolean {
  if (word.length > 8) return false;
  if (isListed(word)) return true;
  const rest = word.slice(1);
  if (word.startsWith('و')) return rest.length > 1 && isListed(rest);
  return word.startsWith('ف') && rest.length > 2 && isListed(rest);
}
