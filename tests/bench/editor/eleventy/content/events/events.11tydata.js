export default { collection: 'events', layout: 'event.11ty.js' };
