import { findNearest } from '../schema/find-nearest.ts';
import type { SettingsFault } from '../settings/settings-fault.ts';
import { articleRules } from './article/article-rules.ts';
import { proseRules } from './prose-rules.ts';

/** What an option may hold: one of some words, or, without these, a positive integer. */
type Choices = readonly string[] | undefined;

/** The options of every rule that has some, by its name. */
const knownOptions: ReadonlyMap<string, ReadonlyMap<string, Choices>> = new Map([
  ...proseRules.map(({ name, options = {} }): [string, Map<string, Choices>] => [
    name,
    new Map(Object.entries(options).map(([option, { values }]) => [option, values])),
  ]),
  ...articleRules.map(({ name, limits = {} }): [string, Map<string, Choices>] => [
    name,
    new Map(Object.keys(limits).map((limit) => [limit, undefined])),
  ]),
]);

/**
 * Finds options of rules that do not exist or have wrong values. The names of the rules and their
 * severities are validated with the other settings, by their schema.
 *
 * @param rules The settings `check.rules`, as the site's owner wrote them.
 * @returns A fault for each wrong option; none where the settings are no object.
 */
export function findOptionFaults(rules: unknown): SettingsFault[] {
  return entriesOf(rules).flatMap(([rule, setting]) =>
    entriesOf(setting)
      .filter(([option]) => option !== 'severity')
      .flatMap(([option, value]) => findFaults(rule, option, value)),
  );
}

function findFaults(rule: string, option: string, value: unknown): SettingsFault[] {
  const field = `check.rules.${rule}.${option}`;
  const options = knownOptions.get(rule);
  if (!options?.has(option)) {
    const known = ['severity', ...(options?.keys() ?? [])];
    return [{ kind: 'unknown-key', field, suggestion: findNearest(option, known) }];
  }
  const choices = options.get(option);
  if (choices) {
    if (typeof value === 'string' && choices.includes(value)) return [];
    return [{ kind: 'wrong-choice', field, value: String(value), choices }];
  }
  if (Number.isInteger(value) && Number(value) > 0) return [];
  return [{ kind: 'wrong-value', field, value: String(value), expected: 'positive-integer' }];
}

function entriesOf(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}
