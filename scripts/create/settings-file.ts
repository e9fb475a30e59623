import type { SiteAnswers } from './answers.ts';

/** The `src/site.config.ts` of a new site, its values written so that no text can leave its string. */
export function formatSettingsFile({
  title,
  tagline,
  description,
  language,
  address,
  host,
  repository,
}: SiteAnswers): string {
  return `import type { SiteSettingsInput } from 'maqalat';

/*
 * إعدادات الموقع. يعرض المحرّر معنى كل حقل وقيمته المعتادة عند الإشارة إليه.
 * The settings of the site. An editor shows each field's meaning and default.
 */
const settings: SiteSettingsInput = {
  url: ${quote(address)},
  title: ${quote(title)},
  tagline: ${quote(tagline)},
  description: ${quote(description)},
  lang: ${quote(language)},
  publisher: { name: ${quote(title)} },
  forge: { repository: ${quote(repository)}, branch: 'main' },
${host === 'other' ? '' : `  host: ${quote(host)},\n`}  dates: {
    calendar: 'gregorian',
    monthNames: 'international',
    digits: 'latn',
    timeZone: 'UTC',
    timeZoneLabel: 'بتوقيت غرينتش',
  },
};

export default settings;
`;
}

/** A text as a string of JavaScript: `قال «لا»` → `'قال «لا»'`. */
function quote(text: string): string {
  const body = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'");
  return `'${body}'`;
}
