import type { AnswerName } from './answers.ts';

const texts = {
  title: 'موقع جديد',
  tagline: 'مقالات نكتبها ونراجعها معًا',
};

/**
 * Returns the default answer to a question.
 *
 * @param given The answers before it.
 * @param folder Name of the new folder.
 */
export function getDefaultAnswer(
  name: AnswerName,
  given: Readonly<Partial<Record<AnswerName, string>>>,
  folder: string,
): string {
  switch (name) {
    case 'title':
    case 'tagline':
      return texts[name];
    case 'description':
      return `${given.title}: ${given.tagline}.`;
    case 'language':
      return 'ar';
    case 'host':
      return 'github';
    case 'articles':
      return 'yes';
    case 'address':
      return 'https://site.example/';
    case 'repository':
      return guessRepository(given.address ?? '', given.host ?? '', folder);
  }
}

/** `https://nadia.github.io/garden/` is published from `https://github.com/nadia/garden`. */
function guessRepository(address: string, host: string, folder: string): string {
  const [, owner, forge, path] =
    /^https?:\/\/([^./]+)\.(github|gitlab)\.io\/([^/]*)/.exec(address) ?? [];
  if (!owner || !forge)
    return `https://${host === 'gitlab' ? 'gitlab' : 'github'}.com/OWNER/${folder}`;
  return `https://${forge}.com/${owner}/${path || `${owner}.${forge}.io`}`;
}
