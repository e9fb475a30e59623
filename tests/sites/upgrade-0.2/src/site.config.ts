import type { SiteSettingsInput } from 'maqalat';

const settings: SiteSettingsInput = {
  url: 'https://wadi.example/notes/',
  title: 'دفاتر الوادي',
  tagline: 'ما يقوله الماء للحجر',
  description: 'حكايات القرى على ضفّتي الوادي، يكتبها أهلها.',
  lang: 'ar',
  publisher: { name: 'جمعية الوادي', url: 'https://wadi.example/' },
  forge: {
    repository: 'https://git.example/wadi/notes',
    branch: 'main',
    contentPath: 'content',
    editUrl: '{repository}/_edit/{branch}/{path}',
    historyUrl: '{repository}/commits/branch/{branch}/{path}',
  },
  dates: {
    calendar: 'both',
    monthNames: 'levantine',
    digits: 'arab',
    timeZone: 'Asia/Damascus',
    timeZoneLabel: 'بتوقيت دمشق',
  },
  typefaces: 'jarida',
  socialCards: false,
  menu: ['/sections/water/', '/tags/mills/', '/archive/', { label: 'راسلنا', to: '/contact/' }],
  social: ['https://t.me/wadi'],
  footerLinks: [{ label: 'عن الوادي', to: '/about/' }],
  pageSize: 5,
  feedSize: 10,
  redirects: { lines: 100, bytes: 10_000 },
  contentsFromWords: 300,
  wordsPerMinute: 150,
  components: { SiteFooter: './src/components/SiteFooter.astro' },
  styles: ['./src/styles/own.css'],
  design: {
    light: { accent: '#7a3b12' },
    dark: { accent: '#f0b58a' },
    measure: 34,
    corner: 0.25,
  },
  logo: './src/assets/logo.svg',
  favicon: './src/assets/logo.svg',
  services: {
    form: { action: 'https://letters.example/join?list=wadi' },
    analytics: { provider: 'goatcounter', host: 'https://wadi.goatcounter.com' },
  },
};

export default settings;
