import type { PageDto } from '../../core/dtos/index.js';
import { PAGE_SIZES } from '../../core/paging/page-request.js';
import { refusingAt } from '../../core/refusal.js';
import { checkWholeNumber } from '../../core/rules/whole-number.js';

/** `?first=20&after=…` or `?last=20&before=…`. */
export function pageOf({ first, after, last, before }: Readonly<Record<string, unknown>>): PageDto {
  return {
    first: numberIn('first', first),
    after: textIn(after),
    last: numberIn('last', last),
    before: textIn(before),
  };
}

function numberIn(name: string, text: unknown): number | null {
  if (text === undefined) return null;
  const value = typeof text === 'string' && /^\d{1,9}$/.test(text) ? Number(text) : text;
  return refusingAt([name], () => {
    checkWholeNumber(name, PAGE_SIZES, value);
    return value;
  });
}

/** A parameter that is given twice becomes an empty cursor, which is refused. */
function textIn(value: unknown): string | null {
  if (value === undefined) return null;
  return typeof value === 'string' ? value : '';
}
