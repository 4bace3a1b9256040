export default { collection: 'actors', layout: 'actor.11ty.js' };
