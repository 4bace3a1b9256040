import { build } from 'astro';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
await build({ root: process.cwd(), logLevel: 'error' });
