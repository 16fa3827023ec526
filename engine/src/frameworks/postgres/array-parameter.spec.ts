import fc from 'fast-check';
import { expect, test } from 'vitest';
import { useTestStack } from '../../testing/stack.js';
import { type ArrayParameter, booleans, doubles, instants, integers, jsons, texts, uuids } from './array-parameter.js';

const stack = useTestStack();

/** What pg makes of an array itself is what Postgres must have understood. */
async function expectTheSame(type: string, ours: Buffer, values: readonly unknown[]): Promise<void> {
  const [row] = await stack().db.query(`select $1::${type}[] is not distinct from $2::${type}[] as same`, [
    ours,
    values,
  ]);
  expect(row, JSON.stringify(values)).toEqual({ same: true });
}

const withoutNul = fc.string({ unit: 'binary' }).filter((text) => !text.includes('\0'));
const instant = fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });

const cases = [
  check('uuid', uuids, fc.uuid()),
  check('int', integers, fc.integer()),
  check('float8', doubles, fc.double({ noNaN: true })),
  check('boolean', booleans, fc.boolean()),
  check('timestamptz', instants, instant),
  check('text', texts, withoutNul),
  check(
    'jsonb',
    jsons,
    fc.json().filter((text) => !text.includes('\\u')),
  ),
];

function check<Value>(type: string, encode: ArrayParameter<Value>, value: fc.Arbitrary<Value>) {
  const arrays = fc.array(fc.option(value), { maxLength: 40 });
  const holds = fc.asyncProperty(arrays, (values) => expectTheSame(type, encode(values), values));
  return { type, run: () => fc.assert(holds, { numRuns: 100, examples: [[[]], [[null]]] }) };
}

test.each(cases)('an array of $type arrives as it is, with its nulls, long or empty', ({ run }) => run());

test('undefined is null', async () => {
  await expectTheSame('int', integers([undefined, 1]), [null, 1]);
});
