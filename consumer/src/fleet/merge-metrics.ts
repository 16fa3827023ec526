/** Several processes' metrics as one text in the Prometheus format: each sample says which process it is of, from 1. */
export function mergeMetrics(texts: readonly string[]): string {
  const families = new Map<string, string[]>();
  texts.forEach((text, place) => {
    for (const block of text.split(/^(?=# HELP )/m)) {
      const lines = block.split('\n').filter((line) => line !== '');
      // The format wants all samples of a metric together, behind its two lines of comment.
      const head = lines.filter((line) => line.startsWith('#')).join('\n');
      const samples = lines.filter((line) => !line.startsWith('#')).map((line) => labeled(line, place + 1));
      families.set(head, [...(families.get(head) ?? []), ...samples]);
    }
  });
  return [...families].map(([head, samples]) => `${[head, ...samples].join('\n')}\n`).join('\n');
}

function labeled(sample: string, process: number): string {
  const [, name = '', labels, value = ''] = /^([^{\s]+)(?:\{(.*)\})?\s+(\S+)$/.exec(sample) ?? [];
  return `${name}{process="${process}"${labels ? `,${labels}` : ''}} ${value}`;
}
