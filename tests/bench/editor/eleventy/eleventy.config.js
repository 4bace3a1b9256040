import { indexRecord } from './index-record.js';

export const config = {
  // Bodies hold no template code, so they need not pass through Liquid first.
  markdownTemplateEngine: false,
  templateFormats: ['md', '11ty.js'],
  dir: { input: 'content', includes: '../_includes', data: '../_data', output: '_site' },
};

export default function configure(eleventy) {
  eleventy.setQuietMode(true);
  eleventy.setUseGitIgnore(false);
  // Layouts look entries up in one index, which is made once.
  eleventy.addCollection('record', (api) => indexRecord(api.getAll()));
  eleventy.amendLibrary('md', (markdown) => {
    const normalize = markdown.normalizeLink;
    markdown.normalizeLink = (url) => normalize(url.replace(/^\.\.\/(.+)\.md(#.*)?$/, '/$1/$2'));
  });
}
