export default { collection: 'sources', layout: 'source.11ty.js' };
