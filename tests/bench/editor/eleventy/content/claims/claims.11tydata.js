export default { collection: 'claims', layout: 'claim.11ty.js' };
