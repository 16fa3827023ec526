import { firstPage, type ListChange, type ListQuery } from './list-query';

export const windowInWords = {
  '15m': '15 minutes',
  '1h': '1 hour',
  '6h': '6 hours',
  '24h': '24 hours',
  '7d': '7 days',
} as const;

export interface FilterInWords {
  readonly text: string;
  /** What takes it away. */
  readonly without: ListChange;
}

/** Every condition but the status, which the tabs show, and the text, which stands in its field. */
export function filtersInWords({ tag, next, failed }: ListQuery): FilterInWords[] {
  return [
    ...tag.map((one) => ({
      text: `tag: ${one}`,
      without: { ...firstPage, tag: tag.filter((other) => other !== one) },
    })),
    ...(next ? [{ text: `next run within ${windowInWords[next]}`, without: { ...firstPage, next: null } }] : []),
    ...(failed ? [{ text: `failed within ${windowInWords[failed]}`, without: { ...firstPage, failed: null } }] : []),
  ];
}

/** All conditions in one line, for where nothing meets them. */
export function queryInWords(query: ListQuery): string {
  const { q, status } = query;
  return [
    ...(status === 'all' ? [] : [status]),
    ...(q.trim() === '' ? [] : [`“${q.trim()}”`]),
    ...filtersInWords(query).map(({ text }) => text),
  ].join(', ');
}

export const noFilter = { ...firstPage, q: null, status: null, tag: null, next: null, failed: null } as const;
