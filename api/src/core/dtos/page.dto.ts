/** Which page of a connection: `first` and `after` from the front, `last` and `before` from the back. */
export interface PageDto {
  first?: number | null;
  after?: string | null;
  last?: number | null;
  before?: string | null;
}

export interface OrderDto<Field> {
  field: Field;
  direction: 'ASC' | 'DESC';
}
