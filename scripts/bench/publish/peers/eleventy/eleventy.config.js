const pageSize = 20;
const feedSize = 20;
const articles = 'content/articles/**/*.md';

/** Pages of a term's articles; Eleventy paginates one list, so a list of all pages is made for it. */
function pagesOf(terms) {
  return terms.flatMap(({ id, articles }) => {
    const count = Math.ceil(articles.length / pageSize);
    return Array.from({ length: count }, (_, index) => ({
      id,
      number: index + 1,
      count,
      articles: articles.slice(index * pageSize, (index + 1) * pageSize),
    }));
  });
}

function grouped(newestFirst, idsOf) {
  const byId = new Map();
  for (const article of newestFirst) {
    for (const id of idsOf(article)) (byId.get(id) ?? byId.set(id, []).get(id)).push(article);
  }
  return [...byId].map(([id, items]) => ({ id, articles: items }));
}

export default function (config) {
  config.addPassthroughCopy({ 'static/style.css': 'style.css' });
  config.addFilter('day', (date) => date.toISOString().slice(0, 10));
  config.addFilter('iso', (date) => date.toISOString());
  config.addFilter('rfc822', (date) => date.toUTCString());
  config.addFilter('first', (items, count) => items.slice(0, count));

  const newestFirst = (api) => api.getFilteredByGlob(articles).reverse();
  config.addCollection('newest', (api) => newestFirst(api).slice(0, feedSize));
  config.addCollection('articles', newestFirst);

  const vocabularies = {
    section: ({ data }) => [data.section],
    tag: ({ data }) => data.topics,
    author: ({ data }) => data.authors,
    month: ({ date }) => [date.toISOString().slice(0, 7)],
    year: ({ date }) => [date.toISOString().slice(0, 4)],
  };
  for (const [name, idsOf] of Object.entries(vocabularies)) {
    config.addCollection(`${name}Terms`, (api) =>
      grouped(newestFirst(api), idsOf).map((term) => ({
        ...term,
        newest: term.articles.slice(0, feedSize),
      })),
    );
    config.addCollection(`${name}Pages`, (api) => pagesOf(grouped(newestFirst(api), idsOf)));
  }
  config.addFilter('byMonth', (items) =>
    grouped(items, ({ date }) => [date.toISOString().slice(0, 7)]),
  );
  config.addFilter('byCount', (terms) =>
    [...terms].sort((a, b) => b.articles.length - a.articles.length),
  );
}

export const config = {
  dir: { input: 'content', output: '_site' },
  // Articles are Markdown and nothing else.
  markdownTemplateEngine: false,
};
