import { hostNames } from '../../src/settings/host-names.ts';
import type { SiteLanguage } from '../../src/settings/languages.ts';

/** Where a new site will be published: a host that the engine knows, or another one. */
export const hosts = [...hostNames, 'other'] as const;
export type Host = (typeof hosts)[number];

/** What a new site is made of. */
export interface SiteAnswers {
  title: string;
  tagline: string;
  /** One or two sentences for search engines and feeds. */
  description: string;
  language: SiteLanguage;
  /** Public address of the site, with `/` at its end. */
  address: string;
  host: Host;
  /** Address of the repository that will hold the site. */
  repository: string;
  /** Whether it begins with articles to look at. */
  withArticles: boolean;
}

/** The answers in the order in which they are asked for, each default made of those before it. */
export const answerNames = [
  'title',
  'tagline',
  'description',
  'language',
  'host',
  'address',
  'repository',
  'articles',
] as const;
export type AnswerName = (typeof answerNames)[number];
