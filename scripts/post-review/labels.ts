/** What a file is for a reader of a list of pull requests; the first that fits counts. */
const kinds: readonly (readonly [label: string, pattern: (content: string) => RegExp])[] = [
  ['article', (content) => new RegExp(`^${content}/articles/.+\\.mdx$`)],
  [
    'picture',
    (content) => new RegExp(`^${content}/articles/.+\\.(?:avif|gif|jpe?g|png|svg|webp)$`, 'i'),
  ],
  ['vocabulary', (content) => new RegExp(`^${content}/[\\w-]+\\.(?:yaml|txt)$`)],
  ['content', (content) => new RegExp(`^${content}/`)],
  ['translation', () => /^src\/i18n\//],
  ['manual', () => /^src\/manual\//],
  ['settings', () => /^(?:src\/site\.config\.[a-z]+|astro\.config\.[a-z]+)$/],
  ['page', () => /^(?:src\/pages|public)\//],
  ['workflow', () => /^(?:\.github|\.gitlab-ci\.yml$|\.ci\/)/],
  ['documentation', () => /^[^/]+\.md$/],
  ['engine', () => /^(?:src|scripts|tests)\/|^[^/]+\.json$/],
];

/** Every label that is set and taken away by paths; others are people's. */
export const pathLabels: readonly string[] = kinds.map(([label]) => label);

/**
 * Finds the labels of a pull request by the files that it touches.
 *
 * @param paths From the repository's top.
 * @param contentPath Of the content folder there.
 * @example findLabels(['content/tags.yaml'], 'content') // ['vocabulary']
 */
export function findLabels(paths: readonly string[], contentPath: string): string[] {
  const content = escapePattern(contentPath.replace(/(?<!\/)\/+$/, ''));
  const patterns = kinds.map(([label, pattern]) => ({ label, pattern: pattern(content) }));
  const found = new Set(
    paths.map((path) => patterns.find(({ pattern }) => pattern.test(path))?.label),
  );
  return pathLabels.filter((label) => found.has(label));
}

/** Labels of files that run neither in a build nor in a check. */
const textLabels: readonly string[] = [
  'article',
  'picture',
  'vocabulary',
  'content',
  'documentation',
];

/**
 * Whether a pull request changes code, of which its own report may be made: then that says what the
 * stranger wants it to say.
 */
export function changesCode(paths: readonly string[], contentPath: string): boolean {
  return paths.some((path) => {
    const [label] = findLabels([path], contentPath);
    return label === undefined || !textLabels.includes(label);
  });
}

function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
