import { DomainError } from '@task-scheduler/engine/core/errors';
import type { OrderDto, PageDto } from '../dtos/index.js';
import { refusingAt } from '../refusal.js';
import { checkWholeNumber } from '../rules/whole-number.js';
import { decodeCursor, type OrderField, type Position } from './position.js';

/** A page, understood: `size` rows from the front or the back of what lies between `after` and `before`. */
export interface PageRequest {
  order: OrderDto<OrderField>;
  from: 'front' | 'back';
  size: number;
  after: Position | null;
  before: Position | null;
}

const DEFAULT_SIZE = 20;
export const PAGE_SIZES = [1, 100] as const;

export function readPage({ first, last, after, before }: PageDto, order: OrderDto<OrderField>): PageRequest {
  const position = (name: string, cursor: string | null | undefined) =>
    cursor == null ? null : refusingAt([name], () => decodeCursor(order.field, cursor));
  if (first != null && last != null) {
    refusingAt(['last'], () => {
      throw new DomainError('INVALID', 'expected first and last to be given one at a time, got: both');
    });
  }
  if (first != null) refusingAt(['first'], () => checkWholeNumber('first', PAGE_SIZES, first));
  if (last != null) refusingAt(['last'], () => checkWholeNumber('last', PAGE_SIZES, last));
  return {
    order,
    from: last == null ? 'front' : 'back',
    size: first ?? last ?? DEFAULT_SIZE,
    after: position('after', after),
    before: position('before', before),
  };
}
