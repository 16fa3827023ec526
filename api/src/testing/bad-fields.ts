type BadField = [row: string, field: string, value: unknown, code: string];

const each = (field: string, code: string, rows: readonly [string, unknown][]) =>
  rows.map(([row, value]): BadField => [row, field, value, code]);

const nested = (levels: number): unknown => (levels === 0 ? 1 : [nested(levels - 1)]);

/** What no task may be made of, numbered as in the project's table of bad inputs. (Missing rows belong to the consumer.) */
export const badFields: BadField[] = [
  ...each('webhookUrl', 'INVALID_URL', [
    ['32 file', 'file:///etc/passwd'],
    ['33 ftp', 'ftp://h/'],
    ['34 gopher', 'gopher://h/'],
    ['35 data', 'data:text/plain,x'],
    ['36 javascript', 'javascript:alert(1)'],
    ['37 user and password', 'http://user:pw@h/'],
    ['39 2,049 characters', `http://h/${'a'.repeat(2040)}`],
    ['40 zone id', 'http://[::1%25lo]/'],
    ['41 impossible address', 'http://256.256.256.256/'],
    ['42 NUL', 'http://h\0/'],
    ['43 empty', ''],
  ]),
  ...each('payload', 'INVALID_JSON', [
    ['66 NUL', { a: '\0' }],
    ['66 NUL in a key', { '\0': 1 }],
    ['67 half a surrogate pair', '\ud800'],
    ['68 depth 65', nested(65)],
    ['69 256 KiB and a byte', 'a'.repeat(256 * 1024 - 1)],
  ]),
  ['72 name of 10,000 characters', 'name', 'a'.repeat(10_000), 'TOO_LONG'],
  ['72 right-to-left override', 'name', 'invoice\u202exslx', 'INVALID'],
  ['72 only spaces', 'name', '   ', 'BLANK'],
  ...each('schedule', 'INVALID_SCHEDULE', [
    ['74 empty', ''],
    ['75 four fields', '* * * *'],
    ['76 30 February', '0 0 30 2 *'],
    ['76 31 April', '0 0 31 4 *'],
    ['77 H', 'H * * * *'],
    ['77 @reboot', '@reboot'],
    ['77 step of nothing', '*/0 * * * *'],
    ['77 minute 60', '60 * * * *'],
    ['77 range backwards', '5-1 * * * *'],
    ['77 seven fields', '* * * * * * *'],
    ['77 10 KB', `${'1,'.repeat(5000)}1 * * * *`],
    ['77 other digits', '٣ * * * *'],
    ['77 NUL', '\0 * * * *'],
    ['77 two lines', '* * * * *\n* * * * *'],
    ['77 a word of the prototype', '__proto__ * * * *'],
  ]),
  ...each('timeZone', 'INVALID_TIMEZONE', [
    ['80 empty', ''],
    ['80 unknown', 'Nope/Zone'],
    ['80 offset', 'UTC+25'],
    ['80 path', '../../etc/passwd'],
  ]),
  ['81 max_retry -1', 'maxRetry', -1, 'OUT_OF_RANGE'],
  ['81 max_retry 101', 'maxRetry', 101, 'OUT_OF_RANGE'],
  ['81 max_retry null', 'maxRetry', null, 'INVALID'],
];
