export default {
  layout: 'article.njk',
  permalink: (data) => `/${data.path}/index.html`,
};
