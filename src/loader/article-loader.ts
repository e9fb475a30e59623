import { join, relative, sep } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { pruneCachedBodies } from './body-cache.ts';
import { ContentProblems } from './content-problems.ts';
import { type ContentProgress, contentProgress, contentRead } from './content-progress.ts';
import { contentFolder } from './folders.ts';
import type { LoadedArticle } from './load-article.ts';
import { loadBatch } from './load-articles.ts';
import { articleNames, readContent } from './read-content.ts';
import { readVocabularies } from './read-vocabularies.ts';
import { storedArticle } from './stored-article.ts';

/**
 * Astro's door to the articles: fills the collection, and keeps it in step with the folder while
 * the dev server runs.
 */
export function articleLoader(): Loader {
  return {
    name: 'maqalat-articles',
    async load(context) {
      const reading = await readContent({
        onProgress: (done, total) =>
          contentProgress.publish({ done, total } satisfies ContentProgress),
      });
      const { articles, problems } = reading;
      const errors = problems.filter(({ severity }) => severity === 'error');
      // A broken article must not go live, but must not stop a writer's preview of the others.
      if (errors.length > 0 && !context.watcher) throw new ContentProblems(problems);
      if (problems.length > 0) context.logger.warn(`\n${new ContentProblems(problems).message}`);

      pruneCachedBodies(new Set(articles.map(({ bodyKey }) => bodyKey)));
      contentRead.publish(reading);
      const ids = new Set(articles.map(({ metadata }) => metadata.id));
      for (const id of context.store.keys()) if (!ids.has(id)) context.store.delete(id);
      for (const article of articles) keep(context, article);
      if (context.watcher) watch(context, context.watcher);
    },
  };
}

function keep({ store }: LoaderContext, article: LoadedArticle): void {
  // The store compares digests itself, and leaves an entry alone that has not changed.
  store.set({
    id: article.metadata.id,
    data: { ...storedArticle(article) },
    digest: article.digest,
  });
}

const watched = new WeakSet<object>();

function watch(context: LoaderContext, watcher: NonNullable<LoaderContext['watcher']>): void {
  // `load` runs again whenever the content configuration changes; one watch is enough.
  if (watched.has(watcher)) return;
  watched.add(watcher);
  watcher.add(contentFolder);
  const articlesFolder = join(contentFolder, 'articles') + sep;

  const reload = async (file: string) => {
    if (!file.startsWith(articlesFolder)) return;
    const name = relative(articlesFolder, file).split(sep).join('/');
    const names = name.endsWith('.mdx') ? [name] : await articlesBeside(name);
    const { vocabularies } = await readVocabularies(contentFolder);
    for (const { article, problems } of await loadBatch(
      { folder: contentFolder, vocabularies },
      names,
    )) {
      if (problems.length > 0) context.logger.warn(`\n${new ContentProblems(problems).message}`);
      if (article) keep(context, article);
    }
  };
  const report = (error: unknown) => context.logger.error(String(error));
  watcher.on('add', (file) => reload(file).catch(report));
  watcher.on('change', (file) => reload(file).catch(report));
  watcher.on('unlink', (file) => {
    if (!file.startsWith(articlesFolder) || !file.endsWith('.mdx')) return;
    const name = relative(articlesFolder, file).split(sep).join('/');
    context.store.delete(name.replace(/(?:\/index)?\.mdx$/, ''));
  });
}

/** A picture that changed changes the articles of its folder. */
async function articlesBeside(name: string): Promise<string[]> {
  const folder = name.slice(0, name.lastIndexOf('/') + 1);
  return (await articleNames(contentFolder)).filter((article) => article.startsWith(folder));
}
