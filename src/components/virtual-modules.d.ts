declare module 'virtual:maqalat/element-styles' {
  const texts: Readonly<Record<string, string>>;
  export default texts;
}

declare module 'virtual:maqalat/own-elements' {
  const elements: readonly import('../mdx/components/element-definition.ts').ElementDefinition[];
  export default elements;
}

declare module 'virtual:maqalat/components/ArticleEnd' {
  export { default } from './ArticleEnd.astro';
}

declare module 'virtual:maqalat/components/ArticleHeader' {
  export { default } from './ArticleHeader.astro';
}

declare module 'virtual:maqalat/components/ArticlePicture' {
  export { default } from './ArticlePicture.astro';
}

declare module 'virtual:maqalat/components/ArticleRail' {
  export { default } from './ArticleRail.astro';
}

declare module 'virtual:maqalat/components/FrontPage' {
  export { default } from './FrontPage.astro';
}

declare module 'virtual:maqalat/components/HeadAdditions' {
  export { default } from './HeadAdditions.astro';
}

declare module 'virtual:maqalat/components/Masthead' {
  export { default } from './Masthead.astro';
}

declare module 'virtual:maqalat/components/PageHead' {
  export { default } from './PageHead.astro';
}

declare module 'virtual:maqalat/components/SearchForm' {
  export { default } from './SearchForm.astro';
}

declare module 'virtual:maqalat/components/SectionNav' {
  export { default } from './SectionNav.astro';
}

declare module 'virtual:maqalat/components/SiteFooter' {
  export { default } from './SiteFooter.astro';
}

declare module 'virtual:maqalat/components/Story' {
  export { default } from './Story.astro';
}

declare module 'virtual:maqalat/services/Analytics' {
  export { default } from './services/Analytics.astro';
}

declare module 'virtual:maqalat/services/Comments' {
  export { default } from './services/Comments.astro';
}

declare module 'virtual:maqalat/services/NewsletterForm' {
  export { default } from './services/NewsletterForm.astro';
}
