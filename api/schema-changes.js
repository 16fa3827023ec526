import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildASTSchema, lexicographicSortSchema, parse, printSchema } from 'graphql';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

// `npm run check:schema` tells what has changed in the contract since the last release, and fails when a client that worked may
// break and CHANGELOG.md does not name what breaks it. `npm run release:schema` makes the contract as it is the released one.

const inHere = (path) => new URL(path, import.meta.url);
const RELEASED = inHere('released.graphql');

const files = readdirSync(inHere('schema/'))
  .toSorted()
  .map((name) => readFileSync(inHere(`schema/${name}`), 'utf8'));
const present = buildASTSchema(parse(files.join('\n')));

if (process.argv.includes('--release')) {
  writeFileSync(RELEASED, `${printSchema(lexicographicSortSchema(present))}\n`);
} else {
  const changes = await diff(buildASTSchema(parse(readFileSync(RELEASED, 'utf8'))), present);
  const isNews = ({ type }) => !type.endsWith('_DESCRIPTION_ADDED');
  for (const { criticality, message } of changes.filter(isNews))
    console.log(`${criticality.level.padEnd(12)} ${message}`);
  const unsaid = changes.filter(isUnsaid);
  for (const { path } of unsaid)
    console.error(`expected CHANGELOG.md to name the breaking change \`${path}\` under Unreleased`);
  process.exitCode = unsaid.length === 0 ? 0 : 1;
}

function isUnsaid({ criticality, path }) {
  const [, unreleased = ''] =
    /^## Unreleased$(.*?)(?=^## |$(?![\s\S]))/ms.exec(readFileSync(inHere('../CHANGELOG.md'), 'utf8')) ?? [];
  return criticality.level === CriticalityLevel.Breaking && !unreleased.includes(`\`${path}\``);
}
