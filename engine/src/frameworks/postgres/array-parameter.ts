import pg from 'pg';

/**
 * Parameters that are arrays, as Postgres keeps them itself: it reads ids and instants in a third of the time that their text takes,
 * which was a twentieth of a dispatch. Each is for one type, which the statement's cast must name; null and undefined become NULL.
 * The layout is that of array_recv: dimensions, whether there are nulls, the type, then length and first index, then each value
 * behind its size.
 */
export type ArrayParameter<Value> = (values: readonly (Value | null | undefined)[]) => Buffer;

const { BOOL, FLOAT8, INT4, JSONB, TEXT, TIMESTAMPTZ, UUID } = pg.types.builtins;

/** `uuid[]` */
export const uuids = arrayOf<string>(UUID, () => 16, writeUuid);
/** `int[]` */
export const integers = arrayOf<number>(
  INT4,
  () => 4,
  (target, value, at) => target.writeInt32BE(value, at),
);
/** `float8[]` */
export const doubles = arrayOf<number>(
  FLOAT8,
  () => 8,
  (target, value, at) => target.writeDoubleBE(value, at),
);
/** `boolean[]` */
export const booleans = arrayOf<boolean>(
  BOOL,
  () => 1,
  (target, value, at) => target.writeUInt8(value ? 1 : 0, at),
);
/** `timestamptz[]` */
export const instants = arrayOf<Date>(TIMESTAMPTZ, () => 8, writeInstant);
/** `text[]` */
export const texts = arrayOf<string>(TEXT, mostBytes, (target, value, at) => at + target.write(value, at));
/** `jsonb[]`, of JSON text. */
export const jsons = arrayOf<string>(JSONB, (text) => 1 + mostBytes(text), writeJson);

type Write<Value> = (target: Buffer, value: Value, at: number) => number;

const HEADER_BYTES = 20;
const SIZE_BYTES = 4;
const NULL_SIZE = -1;

/** `write` answers where it ended, at most `mostBytesOf` its value behind its beginning. */
function arrayOf<Value>(
  type: number,
  mostBytesOf: (value: Value) => number,
  write: Write<Value>,
): ArrayParameter<Value> {
  return (values) => {
    let bytes = HEADER_BYTES;
    for (const value of values) bytes += SIZE_BYTES + (value == null ? 0 : mostBytesOf(value));
    const target = Buffer.allocUnsafe(bytes);
    let at = writeHeader(target, type, values.length);
    for (const value of values) {
      const begin = at + SIZE_BYTES;
      const end = value == null ? begin : write(target, value, begin);
      target.writeInt32BE(value == null ? NULL_SIZE : end - begin, at);
      at = end;
    }
    return target.subarray(0, at);
  };
}

function writeHeader(target: Buffer, type: number, length: number): number {
  target.writeInt32BE(length === 0 ? 0 : 1, 0);
  target.writeInt32BE(1, 4);
  const end = target.writeInt32BE(type, 8);
  if (length === 0) return end;
  target.writeInt32BE(length, end);
  return target.writeInt32BE(1, end + 4);
}

const DASH = '-'.charCodeAt(0);
const DIGITS = '0123456789abcdef';
const HALF_BYTES = new Uint8Array(128);
for (let half = 0; half < DIGITS.length; half += 1) HALF_BYTES[DIGITS.charCodeAt(half)] = half;

/** As Postgres prints one: in lower case, with dashes between bytes. */
function writeUuid(target: Buffer, value: string, at: number): number {
  let place = 0;
  for (let byte = 0; byte < 16; byte += 1) {
    if (value.charCodeAt(place) === DASH) place += 1;
    target[at + byte] = halfByte(value, place) * 16 + halfByte(value, place + 1);
    place += 2;
  }
  return at + 16;
}

const halfByte = (digits: string, place: number) => HALF_BYTES[digits.charCodeAt(place)] ?? 0;

const YEAR_2000_MS = Date.UTC(2000);
const WORD = 2 ** 32;

/** Microseconds since the year 2000. Up to the year 2255 a number holds them. */
function writeInstant(target: Buffer, value: Date, at: number): number {
  const milliseconds = value.getTime() - YEAR_2000_MS;
  const microseconds = milliseconds * 1000;
  if (!Number.isSafeInteger(microseconds)) return target.writeBigInt64BE(BigInt(milliseconds) * 1000n, at);
  const high = Math.floor(microseconds / WORD);
  target.writeInt32BE(high, at);
  return target.writeUInt32BE(microseconds - high * WORD, at + 4);
}

const JSONB_VERSION = 1;

function writeJson(target: Buffer, value: string, at: number): number {
  target[at] = JSONB_VERSION;
  return at + 1 + target.write(value, at + 1);
}

/** A unit of UTF-16 is at most three bytes of UTF-8. */
function mostBytes(text: string): number {
  return 3 * text.length;
}
