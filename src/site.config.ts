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
  host: 'github',
  dates: {
    calendar: 'gregorian',
    monthNames: 'international',
    digits: 'latn',
    timeZone: 'UTC',
    timeZoneLabel: 'بتوقيت غرينتش',
  },
  typefaces: 'warraq',
  // Where the writers' manual stood before it became a part of the engine.
  redirects: {
    pages: {
      '/2024/09/send-your-first-article/': '/manual/send-your-first-article/',
      '/2024/09/article-card/': '/manual/article-card/',
      '/2024/10/formatting-text/': '/manual/formatting-text/',
      '/2024/10/components/': '/manual/components/',
      '/2024/11/pictures/': '/manual/pictures/',
      '/2025/03/numbers-dates-names/': '/manual/numbers-dates-names/',
      '/2025/01/check-before-sending/': '/manual/check-before-sending/',
      '/sections/manual/': '/manual/',
    },
  },
  footerLinks: [{ label: 'عن الموقع', to: '/about/' }],
};

export default settings;
