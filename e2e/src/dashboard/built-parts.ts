import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

export interface Part {
  readonly file: string;
  /** As they travel: gzip at its usual level, but for fonts, which are compressed already. */
  readonly bytes: number;
}

interface Manifest {
  readonly polyfillFiles: readonly string[];
}

interface Route {
  readonly route: string;
  readonly firstLoadChunkPaths: readonly string[];
}

const built = new URL('../../../web/.next/', import.meta.url);

/** What a browser downloads of the dashboard as it was last built. */
export function readBuild() {
  const listed = readJson('diagnostics/route-bundle-stats.json', isRoutes);
  const polyfills = readPolyfills();
  const routes = listed.map(({ route, firstLoadChunkPaths }) => ({
    route,
    parts: firstLoadChunkPaths
      .map((path) => path.replace('.next/', ''))
      .filter((path) => !polyfills.includes(path))
      .map(compressed),
  }));
  const initial = new Set(routes.flatMap(({ parts }) => parts.map(({ file }) => file)));
  const chunks = filesIn('static/chunks');
  const isLazy = (file: string) => file.endsWith('.js') && !initial.has(file) && !polyfills.includes(file);
  return {
    routes,
    shared: (routes[0]?.parts ?? []).filter(({ file }) =>
      routes.every(({ parts }) => parts.some((part) => part.file === file)),
    ),
    lazy: chunks.filter(isLazy).map(compressed),
    styles: chunks.filter((file) => file.endsWith('.css')).map(compressed),
    // Those of other scripts are fetched only by a page that shows such letters.
    fonts: filesIn('static/media')
      .filter((file) => file.includes('-latin-wght-'))
      .map((file) => ({ file, bytes: read(file).length })),
  };
}

/** For browsers without modules (`noModule`): no browser that can run the dashboard downloads them. */
function readPolyfills(): readonly string[] {
  return readJson('build-manifest.json', isManifest).polyfillFiles;
}

function compressed(file: string): Part {
  return { file, bytes: gzipSync(read(file)).length };
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(new URL(folder, built)).map((name) => `${folder}/${name}`);
}

function read(path: string): Buffer {
  return readFileSync(new URL(path, built));
}

function readJson<Value>(path: string, isValue: (value: unknown) => value is Value): Value {
  const value: unknown = JSON.parse(read(path).toString());
  if (!isValue(value))
    throw new TypeError(`expected ${path} to be as this version of Next writes it; see built-parts.ts`);
  return value;
}

function isRoutes(value: unknown): value is readonly Route[] {
  return Array.isArray(value) && value.every((one: unknown) => has(one, 'route') && has(one, 'firstLoadChunkPaths'));
}

function isManifest(value: unknown): value is Manifest {
  return has(value, 'polyfillFiles');
}

function has(value: unknown, name: string): boolean {
  return typeof value === 'object' && value !== null && name in value;
}
