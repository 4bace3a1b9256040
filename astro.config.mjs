import { defineConfig } from 'astro/config';
import { basePath, siteUrl } from './src/address.ts';

export default defineConfig({
  site: siteUrl,
  base: basePath,
  trailingSlash: 'ignore',
  build: { assets: 'assets', inlineStylesheets: 'always' },
  // Schemas of the front matter, from which editors offer fields and words, go to .astro/collections/.
  experimental: { contentIntellisense: true },
  // Bodies are rendered by our own processor, see src/markdown/; nothing is loaded from a CDN.
  devToolbar: { enabled: false },
  vite: { server: { strictPort: true }, preview: { strictPort: true } },
  server: { port: Number(process.env['PORT'] ?? 4321) },
});
