import type { SiteSettingsInput } from '../../../../src/settings/site-settings.ts';

/** The site that tests look at. What they expect of it stands in `tests/browser/demo-pages.ts`. */
const settings: SiteSettingsInput = {
  url: 'https://maqalat.example',
  title: 'المرفأ',
  tagline: 'دفتر البحر والبرّ',
  description: 'مقالات قصيرة عن البحر ومن يعيشون منه، كُتبت ليُجرَّب بها هذا البرنامج.',
  lang: 'ar',
  publisher: { name: 'المرفأ' },
  forge: { repository: 'https://github.com/marfa/notes' },
  // Few, so that lists have numbered pages.
  pageSize: 4,
  // Few, so that older articles share those of their sections.
  socialCards: { newest: 8 },
  redirects: { pages: { '/who-we-are/': '/about/', '/sections/crew/': '/authors/' } },
  // `tests/browser/pagefind.test.ts` searches with it.
  pagefindClient: true,
  // No section of the site itself: `tests/browser/kinds.test.ts` has one.
  ageNotice: { sections: { 'old-news': 1 } },
  footerLinks: [{ label: 'عن المرفأ', to: '/about/' }],
};

export default settings;
