import { currentContent } from '../loader/current-content.ts';
import { readHouseText } from '../loader/read-lexicon.ts';
import type { Term } from '../schema/term.ts';
import { mapVocabularies } from '../schema/vocabulary.ts';
import { site } from '../site/settings.ts';
import { siteLanguage } from '../site/site-language.ts';
import { basePath } from '../site/site-path.ts';
import type { DeskData } from '../write/desk-data.ts';
import { detectForgeKind } from '../write/send/forge-address.ts';

/** Collects what the page where articles are written needs to know about the site. */
export function collectDeskData(): DeskData {
  const { offeredTerms, houseStyle } = currentContent();
  const { repository, branch, contentPath, editUrl } = site.forge;
  const kind = site.forge.kind ?? detectForgeKind(repository);
  return {
    lang: site.lang,
    language: siteLanguage,
    base: basePath,
    dates: site.dates,
    wordsPerMinute: site.wordsPerMinute,
    rules: site.check.rules,
    houseStyle,
    houseLexicon: readHouseText(),
    vocabularies: mapVocabularies((name) => offeredTerms[name].map(toTerm)),
    forge: { repository, branch, contentPath, editUrl, kind },
    mail: site.write ? site.write.mail : undefined,
  };
}

function toTerm({ id, label, aliases }: Term): Term {
  return { id, label, aliases };
}
