import type { SiteSettingsInput } from './settings/site-settings.ts';

/*
 * The one file that a site's owner edits. Each field's meaning and default stand in
 * `src/settings/site-settings.ts`, and an editor shows them.
 */
const settings: SiteSettingsInput = {
  url: 'https://maqalat.example',
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
  footerLinks: [{ label: 'عن الموقع', to: '/about/' }],
};

export default settings;
