import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

interface Asset {
  folder: string;
  file: string;
}

// Beside src as beside dist.
const own = join(import.meta.dirname, '../../../playground');
const folderOf = (name: string, ...inside: string[]) =>
  join(dirname(createRequire(import.meta.url).resolve(`${name}/package.json`)), ...inside);

/** The files of the playground: our page, and GraphiQL as npm brought it. */
export const assets: { page: Asset; byName: ReadonlyMap<string, Asset> } = {
  page: { folder: own, file: 'index.html' },
  byName: new Map([
    ['playground.js', { folder: own, file: 'playground.js' }],
    ['tabs.js', { folder: own, file: 'tabs.js' }],
    ['playground.css', { folder: own, file: 'playground.css' }],
    ['react.js', { folder: folderOf('react', 'umd'), file: 'react.production.min.js' }],
    ['react-dom.js', { folder: folderOf('react-dom', 'umd'), file: 'react-dom.production.min.js' }],
    ['graphiql.js', { folder: folderOf('graphiql'), file: 'graphiql.min.js' }],
    ['graphiql.css', { folder: folderOf('graphiql'), file: 'graphiql.min.css' }],
    ['explorer.js', { folder: folderOf('@graphiql/plugin-explorer', 'dist'), file: 'index.umd.js' }],
    ['explorer.css', { folder: folderOf('@graphiql/plugin-explorer', 'dist'), file: 'style.css' }],
  ]),
};
