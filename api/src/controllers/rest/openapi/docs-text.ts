/** A schema's parts are what they are by the specification, but to TypeScript they are unknown. */
export function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

export const textIn = (value: unknown): string => (typeof value === 'string' ? value : '');

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');

export const code = (text: string): string => `<code>${escaped(text)}</code>`;

/** The little Markdown that descriptions use: `code`, and lists. */
export function prose(text: string): string {
  const lines = escaped(text)
    .replace(/`([^`]+)`/g, '<code>$1</code>')
    .split('\n');
  return lines.map((line) => (line.startsWith('- ') ? `<br>${line.slice(2)}` : line)).join('\n');
}

/** A schema in a few words, with a link where it has a section of its own. */
export function typeOf(schema: unknown): string {
  const { $ref, type, items, anyOf, format, enum: words } = fieldsOf(schema);
  if (typeof $ref === 'string') return linked($ref.replace('#/components/schemas/', ''));
  if (Array.isArray(anyOf)) return anyOf.map(typeOf).join(' or ');
  if (type === 'array') return `list of ${typeOf(items)}`;
  if (Array.isArray(words)) return words.map((word) => code(String(word))).join(' ');
  if (Array.isArray(type)) return type.map((name) => escaped(nameOf(name, format))).join(' or ');
  if (type === 'object')
    return Object.entries(fieldsOf(fieldsOf(schema).properties))
      .map(([name, of]) => `${code(name)}: ${typeOf(of)}`)
      .join(', ');
  return typeof type === 'string' ? escaped(nameOf(type, format)) : 'JSON';
}

const linked = (name: string) => `<a href="#${name}">${escaped(name)}</a>`;

const nameOf = (type: unknown, format: unknown) =>
  type === 'string' && typeof format === 'string' ? format : textIn(type);
