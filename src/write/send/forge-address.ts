/** The forge with a site's articles. */
export interface Forge {
  kind: 'github' | 'gitlab' | 'forgejo';
  /** Address of the repository. */
  repository: string;
  branch: string;
  /** Path of the content folder in the repository. */
  contentPath: string;
  /** Template of the page where a file is edited, with `{repository}`, `{branch}` and `{path}`. */
  editUrl: string;
}

/**
 * Fills a template of the settings in.
 *
 * @param path Of the file, below the content folder.
 */
export function fillForgeUrl(
  template: string,
  { repository, branch, contentPath }: Pick<Forge, 'repository' | 'branch' | 'contentPath'>,
  path: string,
): string {
  const values: Readonly<Record<string, string>> = {
    repository: repository.replace(/\/$/, ''),
    branch: encodeURIComponent(branch).replaceAll('%2F', '/'),
    path: `${contentPath}/${path}`.split('/').map(encodeURIComponent).join('/'),
  };
  return template.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
}

/** Address of a forge's page for a new file, and whether it has the text. */
export interface NewFileAddress {
  url: string;
  /** Whether the address holds the text; otherwise the writer pastes it. */
  hasText: boolean;
}

/**
 * Longest address that GitHub answers, in bytes; an Arabic letter takes six.
 * Measured: 8,191 bytes pass, 8,192 give status 414.
 */
const longestAddress = 8191;

/** Finds which software a forge runs by its host; GitHub where the name does not tell. */
export function detectForgeKind(repository: string): Forge['kind'] {
  const { hostname } = new URL(repository);
  if (/gitlab/.test(hostname)) return 'gitlab';
  return /codeberg|gitea|forgejo/.test(hostname) ? 'forgejo' : 'github';
}

/**
 * Builds the address of the forge's page for a new file. GitHub and Forgejo also take its text, as
 * far as it fits; GitLab takes the name alone.
 *
 * @param path Path below the content folder: `articles/2024/07/slug.mdx`.
 */
export function newFileAddress(forge: Forge, path: string, text: string): NewFileAddress {
  const name = `${forge.contentPath.replace(/\/$/, '')}/${path}`;
  const repository = forge.repository.replace(/\/$/, '');
  const branch = encodeURIComponent(forge.branch).replaceAll('%2F', '/');
  if (forge.kind === 'gitlab') {
    const query = new URLSearchParams({ file_name: name });
    return { url: `${repository}/-/new/${branch}?${query}`, hasText: false };
  }
  const page = forge.kind === 'github' ? 'new' : '_new';
  const address = (parameters: Record<string, string>) =>
    `${repository}/${page}/${branch}?${new URLSearchParams(parameters)}`;
  const full = address({ filename: name, value: text });
  return full.length <= longestAddress
    ? { url: full, hasText: true }
    : { url: address({ filename: name }), hasText: false };
}
