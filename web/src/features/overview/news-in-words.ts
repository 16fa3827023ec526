/** `3 attempts finished, 1 failed`; nothing when none ended. */
export function newsInWords({ finish, failed }: { readonly finish: number; readonly failed: number }): string {
  const parts = [
    ...(finish > 0 ? [`${finish} ${finish === 1 ? 'attempt' : 'attempts'} finished`] : []),
    ...(failed > 0 ? [`${failed} failed`] : []),
  ];
  return parts.join(', ');
}
