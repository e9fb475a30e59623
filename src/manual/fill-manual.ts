import { manualMessages } from '../i18n/manual-messages.ts';
import { stepPictureTexts } from '../i18n/step-picture-texts.ts';
import type { ElementDefinition } from '../mdx/components/element-definition.ts';
import { elements, isEngineElement } from '../mdx/components/registry.ts';
import { site } from '../site/settings.ts';
import { siteLanguage } from '../site/site-language.ts';
import { listRules } from './list-rules.ts';
import { formatStepFile, stepPictureNames } from './step-pictures.ts';

/**
 * Fills in what the text of the manual says of this very site: `{repository}`, `{folder}` (as `git
 * clone` names it), `{contentPath}`,
 * `{ownElements}`, the checker's `{rules}`, and the pictures of steps, `{picture:NAME}`.
 *
 * @param source A page's text, before it is parsed.
 * @example fillManual('`{contentPath}/articles`') // '`content/articles`'
 */
export function fillManual(source: string): string {
  const { repository, contentPath } = site.forge;
  const values: Readonly<Record<string, string>> = {
    repository,
    contentPath,
    folder: folderOfClone(repository),
    ownElements: listOwnElements(),
    rules: listRules(siteLanguage),
  };
  return fillPictures(source).replace(
    /\{(repository|folder|contentPath|ownElements|rules)\}/g,
    (place, name: string) => values[name] ?? place,
  );
}

/** A name that no picture has stays, which the compiler refuses as an expression. */
function fillPictures(source: string): string {
  const texts = stepPictureTexts(siteLanguage);
  return source.replace(/\{picture:([a-z-]+)\}/g, (place, wanted: string) => {
    const name = stepPictureNames.find((known) => known === wanted);
    return name ? `<Figure src="./${formatStepFile(name)}" alt="${texts[name]}" />` : place;
  });
}

/** The folder that `git clone` makes. @example folderOfClone('https://git.example/a/b.git') // 'b' */
function folderOfClone(repository: string): string {
  const name = new URL(repository).pathname.split('/').findLast((part) => part !== '');
  return name?.replace(/\.git$/, '') || 'site';
}

/** The elements that the site's owner added, with their attributes, as a list of Markdown. */
function listOwnElements(): string {
  const { noOwnElements } = manualMessages(siteLanguage);
  const own = [...elements.values()].filter(({ name }) => !isEngineElement(name));
  return own.length === 0 ? noOwnElements : own.map(describeElement).join('\n');
}

function describeElement({ name, attributes }: ElementDefinition): string {
  const { requiredAttribute, attributeSeparator } = manualMessages(siteLanguage);
  const shown = Object.entries(attributes).map(([attribute, { isRequired }]) =>
    isRequired ? `\`${attribute}\` (${requiredAttribute})` : `\`${attribute}\``,
  );
  return `- \`<${name}>\`${shown.length > 0 ? `: ${shown.join(attributeSeparator)}` : ''}`;
}
