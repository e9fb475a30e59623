import type { LearnedName } from '../site/learn-names.ts';
import type { LetterSlot, Lexicon, LexiconVerdict } from './lexicon.ts';
import { alefStem } from './word-paths.ts';

/*
 * The spelling of one site: names and words as its own articles write them. It goes before the
 * general lexicon, and is a text that people can read and edit: a form a line, and how many articles
 * have it. A name that the site spells in several ways stands with all of them in one line, the usual
 * one first: `ميونيخ 8 ميونخ 4`. Lines that begin with `#` are notes.
 */

/** Forms of the house, and in how many articles each stands. */
export type HouseForms = ReadonlyMap<string, number>;

/**
 * A word with the letters made one in which writers waver and which make no other word: the alef its
 * stem begins with, a final ى, and ة behind the article. Without it ه may be a pronoun (صورة, صوره),
 * and an alef within a word another word (وكان, وكأن).
 */
export function foldSpelling(form: string): string {
  const stem = alefStem(form);
  const folded = stem ? `${stem.prefix}ا${stem.rest}` : form;
  const isDefinite = /^[وف]?(?:[بك]?ال|لل)..../.test(folded);
  return (isDefinite ? folded.replace(/ة$/, 'ه') : folded).replace(/ى$/, 'ي');
}

/** Writes forms and names, sorted. */
export function formatHouseForms(
  forms: HouseForms,
  note: string,
  names: readonly LearnedName[] = [],
): string {
  const usual = new Set(names.map(([first]) => first?.[0]));
  const entries = [
    ...[...forms].filter(([form]) => !usual.has(form)).map((form) => [form]),
    ...names,
  ];
  const lines = entries.map((spellings) =>
    spellings.map(([form, count]) => `${form} ${count}`).join(' '),
  );
  return `${[`# ${note}`, ...lines.toSorted()].join('\n')}\n`;
}

/** Reads what `formatHouseForms` wrote; what a person added may have no count. */
export function parseHouseForms(text: string): HouseForms {
  const forms = new Map<string, number>();
  for (const line of text.split('\n')) {
    const [form = '', count = '1'] = line.trim().split(/\s+/);
    if (form !== '' && !form.startsWith('#')) forms.set(form, Number.parseInt(count, 10) || 1);
  }
  return forms;
}

/** Reads the names with several spellings of what `formatHouseForms` wrote, the usual one first. */
export function parseHouseNames(text: string): string[][] {
  return text.split('\n').flatMap((line) => {
    if (line.trimStart().startsWith('#')) return [];
    const spellings = line.split(/\s+/).filter((word) => word !== '' && !/^\d+$/.test(word));
    return spellings.length > 1 ? [spellings] : [];
  });
}

/**
 * Chooses what a site's lexicon should hold of the forms in its articles: those that the general one
 * would correct though the house writes them so, and those that it writes in two ways.
 *
 * @param articles In how many articles each form stands.
 */
export function chooseHouseForms(articles: HouseForms, general: Lexicon): HouseForms {
  const bySpelling = new Map<string, [form: string, count: number][]>();
  for (const [form, count] of articles) {
    if (form.length < 3) continue;
    const spelling = foldSpelling(form);
    bySpelling.set(spelling, [...(bySpelling.get(spelling) ?? []), [form, count]]);
  }
  const chosen = new Map<string, number>();
  for (const forms of bySpelling.values()) {
    const all = forms.reduce((sum, [, count]) => sum + count, 0);
    const [form = '', count = 0] = forms.toSorted(([, a], [, b]) => b - a)[0] ?? [];
    if (count < leastArticles || count < leastShare * all) continue;
    if (forms.length > 1 || general.correct(form)) chosen.set(form, count);
  }
  return chosen;
}

/** Fewer may share one writer's slip. */
const leastArticles = 3;
const leastShare = 0.9;

/** A lexicon that knows the spelling of the house, and of other words what the general one knows. */
export function withHouseForms(forms: HouseForms, general: Lexicon): Lexicon {
  if (forms.size === 0) return general;
  const bySpelling = new Map([...forms.keys()].map((form) => [foldSpelling(form), form]));
  return {
    ...general,
    correct(letters) {
      if (forms.has(letters)) return undefined;
      const form = bySpelling.get(foldSpelling(letters));
      return form === undefined ? general.correct(letters) : verdict(letters, form);
    },
  };
}

function verdict(letters: string, form: string): LexiconVerdict {
  const slots = new Set<LetterSlot>();
  if (withoutEnding(letters) !== withoutEnding(form)) slots.add('hamza');
  const last = letters.slice(-1) + form.slice(-1);
  if (last === 'ةه' || last === 'هة') slots.add('ta');
  if (last === 'ىي' || last === 'يى') slots.add('ya');
  return { form, slots, isSure: true, isOnlyForm: true };
}

/** A word whose last letter is none of those that other slots are about. */
function withoutEnding(letters: string): string {
  return letters.replace(/[ةهىي]$/, '');
}
