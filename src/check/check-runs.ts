import type { CheckRuleName } from '../schema/check-rules.ts';
import type { Severity } from '../schema/problem.ts';
import { allowedRules } from './allowed-rules.ts';
import { type ConcernedWord, findConcernedWords, ruleBit } from './concerned-words.ts';
import type { Diagnostic, Finding } from './diagnostic.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { lineStarts, placeInLines } from './line-places.ts';
import type { ProseRun } from './prose/prose-run.ts';
import { proseRules } from './prose-rules.ts';
import type { ProseRule, RuleContext } from './rule.ts';
import { type RuleSettings, settingSeverity } from './rule-settings.ts';

/** How prose is checked. */
export interface ProseOptions {
  /** Language of the text (BCP 47); Arabic by default. */
  lang?: string | undefined;
  /** Severities and options in place of the rules' own. */
  rules?: RuleSettings | undefined;
  /** Forms of words counted in edited text; without one the rules that need it find nothing. */
  lexicon?: Lexicon | undefined;
  /** Rules that the whole text is excused from. */
  allow?: readonly CheckRuleName[] | undefined;
}

/**
 * Checks runs of prose by every rule of their language.
 *
 * @param runs In the order of the source.
 * @param source What the runs' offsets count in.
 * @returns What was found, in the order of places. Linear in the length of the source.
 */
export function checkRuns(
  runs: readonly ProseRun[],
  source: string,
  options: ProseOptions = {},
): Diagnostic[] {
  const { lang = 'ar', allow = [] } = options;
  const [language = lang] = lang.split('-');
  const starts = lineStarts(source);
  const isAllowed = allowedRules(source);
  const words = runs.map((run) => findConcernedWords(run, language, options.lexicon));
  const diagnostics: Diagnostic[] = [];
  const claims = new Set<string>();
  for (const rule of proseRules) {
    if (!rule.languages.includes(language) || allow.includes(rule.name)) continue;
    const severity = settingSeverity(options.rules?.[rule.name]) ?? rule.severity;
    if (severity === 'off') continue;
    const context = contextOf(rule, language, options);
    for (const [at, run] of runs.entries()) {
      for (const finding of applyRule(rule, run, words[at] ?? [], context)) {
        const place = placeInLines(starts, finding.offset);
        if (isAllowed(rule.name, place.line)) continue;
        // Two rules may know the same word; the first of them speaks.
        const claim = `${finding.offset} ${finding.length} ${rule.topic}`;
        if (claims.has(claim)) continue;
        claims.add(claim);
        diagnostics.push(diagnosticOf(rule, severity, finding, place));
      }
    }
  }
  return diagnostics.sort((a, b) => a.offset - b.offset || a.length - b.length);
}

function applyRule(
  rule: ProseRule,
  run: ProseRun,
  words: readonly ConcernedWord[],
  context: RuleContext,
): readonly Finding[] {
  if ('check' in rule) return rule.check(run, context);
  const bit = ruleBit(rule);
  return words.flatMap((word) =>
    (word.rules & bit) === 0 ? [] : (rule.checkWord(word, context) ?? []),
  );
}

function diagnosticOf(
  rule: ProseRule,
  severity: Severity,
  { isDoubtful = false, ...finding }: Finding,
  place: { line: number; column: number },
): Diagnostic {
  const { fix, ...rest } = finding;
  return {
    rule: rule.name,
    severity: isDoubtful && severity === 'warning' ? 'hint' : severity,
    ...rest,
    ...(fix && !isDoubtful ? { fix } : {}),
    ...place,
  };
}

function contextOf(
  rule: ProseRule,
  language: string,
  { rules = {}, lexicon }: ProseOptions,
): RuleContext {
  const setting = rules[rule.name];
  const own = typeof setting === 'object' ? setting : {};
  return {
    language,
    lexicon,
    option(name) {
      const known = rule.options?.[name];
      const chosen = own[name];
      return typeof chosen === 'string' && known?.values.includes(chosen)
        ? chosen
        : (known?.default ?? '');
    },
  };
}
