/** The port on which the site is served here. */
export const port = Number(process.env['PORT'] || 4321);
