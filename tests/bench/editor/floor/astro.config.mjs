import { defineConfig } from 'astro/config';

export default defineConfig({
  site: 'https://example.org',
  // The packages are those of the project; what is kept from one build to the next is not.
  cacheDir: './cache',
  experimental: { incrementalBuild: true },
});
