import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { NextConfig } from 'next';

const repository = dirname(dirname(fileURLToPath(import.meta.url)));

// RxJS as ES2015: what it resolves to by itself is ES5, 2 KB more for every page.
const resolveAlias = { rxjs: '../node_modules/rxjs/dist/esm/index.js' };

const config: NextConfig = {
  output: 'standalone',
  outputFileTracingRoot: repository,
  turbopack: { root: repository, resolveAlias },
  // Apollo's checks for developers hang on a constant of another module: 3 KB for every page.
  experimental: { turbopackCrossModuleConstants: true },
  poweredByHeader: false,
  headers: () => Promise.resolve([{ source: '/:path*', headers: securityHeaders }]),
};

// The content security policy has a nonce a request, so it is set in src/proxy.ts.
const securityHeaders = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Referrer-Policy', value: 'no-referrer' },
];

export default config;
