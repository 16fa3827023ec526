/** Every zone that this browser knows. Most people want the browser's own, UTC, or one that is in use: these come first. */
export function timeZones(used: readonly string[] = []): readonly string[] {
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return [...new Set([own, 'UTC', ...used.toSorted(), ...Intl.supportedValuesOf('timeZone'), ...renamed])];
}

/** Browsers accept the names that these zones have today, but list them under older ones. */
const renamed = [
  'Africa/Asmara',
  'America/Argentina/Buenos_Aires',
  'America/Nuuk',
  'Asia/Ho_Chi_Minh',
  'Asia/Kathmandu',
  'Asia/Kolkata',
  'Asia/Yangon',
  'Atlantic/Faroe',
  'Europe/Kyiv',
  'Pacific/Chuuk',
  'Pacific/Pohnpei',
] as const;

/** How far a zone's clock is from UTC's right now, e.g. `UTC+5:30`; nothing for a zone that this browser does not know. */
export function offsetOf(timeZone: string, at = new Date()): string {
  if (timeZone === 'UTC') return '';
  try {
    const format = new Intl.DateTimeFormat('en-GB', { timeZone, timeZoneName: 'shortOffset' });
    const name = format.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value;
    return name?.replace('GMT', 'UTC').replace('+0', '').replace('-', '−') ?? '';
  } catch {
    return ''; // a zone that is newer than this browser
  }
}
