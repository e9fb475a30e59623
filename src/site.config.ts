import { type SiteConfigInput, siteSchema } from './schema/site.ts';

/*
 * The one file that a site's owner edits. Each field's meaning and default stand in
 * `src/schema/site.ts`, and an editor shows them.
 */
const config: SiteConfigInput = {
  url: process.env['SITE_URL'] ?? 'https://maqalat.example',
  title: 'مقالات',
  tagline: 'صحيفةٌ مفتوحة يكتبها قرّاؤها',
  description:
    'مقالات في المعرفة والعلوم والثقافة، يكتبها متطوّعون ويراجعها محرّرون، وتُنشر مصادرها كما تُنشر نصوصها.',
  lang: 'ar',
  publisher: { name: 'مقالات' },
  forge: { repository: 'https://github.com/maqalat/maqalat', branch: 'main' },
  dates: {
    calendar: 'gregorian',
    monthNames: 'international',
    digits: 'latn',
    timeZone: 'UTC',
    timeZoneLabel: 'بتوقيت غرينتش',
  },
  typefaces: 'warraq',
  socialCards: process.env['MAQALAT_SOCIAL_CARDS'] !== 'off',
};

/** The site's settings, checked and with every default filled in. */
export const site = siteSchema.parse(config);
