import type { SiteSettingsInput } from '../../../../src/settings/site-settings.ts';

/* A site that uses every door: own components, styles, tokens, marks and services. */
const settings: SiteSettingsInput = {
  url: 'https://manara.example',
  title: 'المنارة',
  tagline: 'أخبار الساحل ومن يسكنه',
  description: 'صحيفة صغيرة لقرى الصيّادين، يكتبها أهلها.',
  publisher: { name: 'المنارة' },
  forge: { repository: 'https://github.com/manara/manara' },
  socialCards: false,
  manual: false,
  menu: [
    '/',
    '/tags/boats/',
    '/tags/knots/',
    '/archive/',
    { label: 'عن المنارة', to: '/about/' },
    { label: 'نشرة البحر', to: 'https://letters.example/' },
  ],
  social: ['https://t.me/manara', { label: 'مرسى المنارة', to: 'https://social.example/@manara' }],
  components: {
    HeadAdditions: './src/components/HeadAdditions.astro',
    Masthead: './src/components/Masthead.astro',
    SiteFooter: './src/components/SiteFooter.astro',
    Story: './src/components/Story.astro',
  },
  styles: ['./src/styles/brand.css'],
  design: {
    light: { accent: '#0b6e4f', paper: '#fffdf7' },
    measure: 36,
    corner: 0.5,
  },
  logo: './src/assets/logo.svg',
  logoDark: './src/assets/logo-dark.svg',
  favicon: './src/assets/mark.svg',
  services: {
    form: { action: 'https://letters.example/subscribe?list=manara', hidden: { tag: 'site' } },
    analytics: { provider: 'plausible', domain: 'manara.example' },
    comments: {
      provider: 'giscus',
      repo: 'manara/manara',
      repoId: 'R_manara',
      category: 'Comments',
      categoryId: 'DIC_manara',
    },
    media: { pictures: ['https://media.example'] },
  },
};

export default settings;
