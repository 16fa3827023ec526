const END_MS = 5000;

/** The other side of `startForked`: says that this process is ready, answers what it is asked, and ends with its parent. */
export function serveParent(
  answer: (message: unknown) => unknown,
  onEnd: () => Promise<unknown> = () => Promise.resolve(),
): void {
  process.on('message', (message) => process.send?.(answer(message) ?? null));
  process.on('disconnect', () => {
    setTimeout(() => process.exit(1), END_MS); // servers may be gone, and some peers wait for them for ever
    void onEnd().finally(() => process.exit(0));
  });
  process.send?.('ready');
}

/** What the parent gave on the way. */
export function settingsOf<Settings>(parse: (given: Record<string, unknown>) => Settings): Settings {
  const given: unknown = JSON.parse(process.argv[2] ?? '{}');
  return parse(Object.fromEntries(Object.entries(given ?? {})));
}
