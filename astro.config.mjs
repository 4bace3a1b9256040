import { defineConfig } from 'astro/config';
import { basePath, siteUrl } from './src/address.ts';
import { port } from './src/port.ts';

/** Astro leaves out pages whose names begin with `_`, but hosts want their file to have just that name. */
const headersRoute = {
  name: 'headers-route',
  hooks: {
    'astro:config:setup': ({ injectRoute }) =>
      injectRoute({ pattern: '/_headers', entrypoint: './src/pages/_headers.ts' }),
  },
};

export default defineConfig({
  site: siteUrl,
  base: basePath,
  trailingSlash: 'ignore',
  build: { assets: 'assets', inlineStylesheets: 'always' },
  integrations: [headersRoute],
  // Schemas of the front matter, from which editors offer fields and words, go to .astro/collections/.
  experimental: { contentIntellisense: true },
  // Bodies are rendered by our own processor, see src/markdown/; nothing is loaded from a CDN.
  devToolbar: { enabled: false },
  vite: {
    // A page's own script is small and stands in the page: no request of its own.
    build: { assetsInlineLimit: (file) => (file.endsWith('.js') ? true : undefined) },
    // What a build makes meanwhile is no reason to load a page anew.
    server: { strictPort: true, watch: { ignored: ['**/.astro/builds/**', '**/.*-{next,former}-*/**'] } },
    preview: { strictPort: true },
  },
  server: { port },
});
