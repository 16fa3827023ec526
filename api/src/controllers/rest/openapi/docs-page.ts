import type { JsonSchema } from '../contract/json-schema.js';
import type { OpenApiDocument } from './document.js';
import { STYLE } from './docs-style.js';
import { code, escaped, fieldsOf, prose, textIn, typeOf } from './docs-text.js';

/** The document for people: one page, without a script, that can be printed, searched and read offline. */
export function docsPageOf({ info, paths, tags, components }: OpenApiDocument): string {
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ method: method.toUpperCase(), path, operation })),
  );
  const groups = tags.map(({ name }) => {
    const own = operations.filter(({ operation }) => fieldsOf(operation.tags)['0'] === name);
    return { name, links: own.map(linkTo).join(''), sections: own.map(sectionOf).join('') };
  });
  const types = Object.entries(components.schemas);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>REST · ${escaped(info.title)}</title>
<link rel="icon" href="data:,">
<style>${STYLE}</style>
</head>
<body>
<nav aria-label="Contents">
<p><a href="#top">${escaped(info.title)} REST</a></p>
${groups.map(({ name, links }) => `<h2>${escaped(name)}</h2><ul>${links}</ul>`).join('\n')}
<h2>types</h2><ul>${types.map(([name]) => `<li><a href="#${name}">${name}</a></li>`).join('')}</ul>
</nav>
<main id="top">
<h1>${escaped(info.title)} REST</h1>
<p>${prose(info.description)} For programs: <a href="/api/openapi.json">openapi.json</a> (OpenAPI 3.1). To try: <a href="/graphql">the GraphQL playground</a>.</p>
<p>Lists are read page by page: the ${code('Link')} header names the next one. Refusals are ${code('application/problem+json')}, see <a href="#Problem">Problem</a>.</p>
${groups.map(({ name, sections }) => `<h2 class="group">${escaped(name)}</h2>${sections}`).join('\n')}
<h2 class="group">types</h2>
${types.map(typeSectionOf).join('\n')}
</main>
</body>
</html>`;
}

interface Documented {
  method: string;
  path: string;
  operation: JsonSchema;
}

const linkTo = ({ method, path, operation }: Documented) =>
  `<li><a href="#${textIn(operation.operationId)}"><span class="${method}">${method}</span> ${escaped(path.replace('/api/', ''))}</a></li>`;

function sectionOf({ method, path, operation }: Documented): string {
  const parameters = Object.values(fieldsOf(operation.parameters)).map((parameter) =>
    parameterRow(fieldsOf(parameter)),
  );
  const body = contentOf(operation.requestBody);
  const answers = Object.entries(fieldsOf(operation.responses)).filter(([status]) => !status.endsWith('XX'));
  const command = `curl ${method === 'GET' ? '' : `-X ${method} `}${body === null ? '' : `-H 'content-type: application/json' -d @body.json `}http://localhost:4000${path}`;
  return `<section id="${textIn(operation.operationId)}">
<h3><span class="${method}">${method}</span> ${escaped(path)}</h3>
<p>${prose(textIn(operation.summary))}.</p>
${parameters.length === 0 ? '' : `<table><tbody>${parameters.join('')}</tbody></table>`}
${body === null ? '' : `<p>Body: ${typeOf(body)}</p>`}
<p>${answers.map(([status, answer]) => `${code(status)} ${meaningOf(answer)}`).join(' · ')}</p>
<pre>${escaped(command)}</pre>
</section>`;
}

function parameterRow({ name, required, description, schema, in: place }: JsonSchema): string {
  const note = required === true ? ' <em>required</em>' : place === 'header' ? ' <em>header</em>' : '';
  return `<tr><th scope="row">${code(textIn(name))}${note}</th><td>${typeOf(schema)}</td><td>${prose(textIn(description))}</td></tr>`;
}

function meaningOf(answer: unknown): string {
  const schema = contentOf(answer);
  return schema === null ? prose(textIn(fieldsOf(answer).description)) : typeOf(schema);
}

/** The schema of a body, whatever its media type; null when there is none. */
function contentOf(holder: unknown): unknown {
  const [media] = Object.values(fieldsOf(fieldsOf(holder).content));
  return media === undefined ? null : fieldsOf(media).schema;
}

function typeSectionOf([name, schema]: [string, JsonSchema]): string {
  const rows = Object.entries(fieldsOf(schema.properties)).map(([field, of]) => {
    const description = textIn(fieldsOf(of).description);
    return `<tr><th scope="row">${code(field)}</th><td>${typeOf(of)}</td><td>${prose(description)}</td></tr>`;
  });
  const table = rows.length === 0 ? '' : `<table><tbody>${rows.join('')}</tbody></table>`;
  return `<section id="${name}"><h3>${escaped(name)}</h3><p>${prose(textIn(schema.description))}</p>${table}</section>`;
}
