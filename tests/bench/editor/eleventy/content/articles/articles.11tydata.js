export default { collection: 'articles', layout: 'article.11ty.js' };
