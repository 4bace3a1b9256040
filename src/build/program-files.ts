/** The files and folders of the project that are the program, without what they are built with and from. */
export const programFiles = ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];
