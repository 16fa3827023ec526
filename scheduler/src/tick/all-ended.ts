/** Resolves when all have ended, so that none is still at work; rejects then if one of them did, with the first reason. */
export async function allEnded(all: readonly Promise<unknown>[]): Promise<void> {
  const ended = await Promise.allSettled(all);
  const failed = ended.find((end) => end.status === 'rejected');
  if (failed) throw failed.reason;
}
