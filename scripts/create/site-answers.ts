import { siteLanguages } from '../../src/settings/languages.ts';
import { type AnswerName, hosts, type SiteAnswers } from './answers.ts';

/** The answers with their types; each was read by `readAnswer`, so an unknown value is a mistake of ours. */
export function parseSiteAnswers(
  answers: Readonly<Partial<Record<AnswerName, string>>>,
): SiteAnswers {
  const text = (name: AnswerName) => {
    const value = answers[name];
    if (value === undefined) throw new Error(`no answer to '${name}'`);
    return value;
  };
  const host = hosts.find((known) => known === text('host'));
  const language = siteLanguages.find((known) => known === text('language'));
  if (!host || !language) throw new Error(`unknown host or language: ${host}, ${language}`);
  return {
    ...{ title: text('title'), tagline: text('tagline'), description: text('description') },
    ...{ address: text('address'), repository: text('repository') },
    ...{ host, language, withArticles: text('articles') === 'yes' },
  };
}
