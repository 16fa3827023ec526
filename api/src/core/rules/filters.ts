import { refusingAt } from '../refusal.js';
import { checkList } from './list.js';
import { checkText } from './text.js';
import { parseId } from './uuid.js';

const MAX_VALUES = 100;

/** The ids as Postgres prints them, at most 100 unless said otherwise; null asks for nothing. */
export function readIds(
  field: readonly string[],
  ids: readonly string[] | null | undefined,
  most = MAX_VALUES,
): readonly string[] | null {
  if (ids == null) return null;
  checkCount(field, ids, most);
  return ids.map((id) => parseId(id, field));
}

/** One line each, as they are stored. */
export function readTexts(
  field: readonly string[],
  most: number,
  texts: readonly string[] | null | undefined,
): readonly string[] | null {
  if (texts == null) return null;
  checkCount(field, texts);
  return texts.map((text) => readText(field, most, text));
}

/** A part to look for. Blank asks for nothing, as an empty search field does. */
export function readSearch(field: readonly string[], text: string | null | undefined): string | null {
  if (text == null || text.trim() === '') return null;
  return readText(field, 200, text);
}

export function checkCount(
  field: readonly string[],
  values: readonly unknown[] | null | undefined,
  most = MAX_VALUES,
): void {
  if (values != null) refusingAt(field, () => checkList(nameOf(field), most, values));
}

function readText(field: readonly string[], most: number, text: string): string {
  refusingAt(field, () => checkText(nameOf(field), most, text));
  return text.trim();
}

const nameOf = (field: readonly string[]) => field.at(-1) ?? 'value';
