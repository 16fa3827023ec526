/** It cannot be done now, and nothing was done. The same request may succeed later. */
export class NotNowError extends Error {
  override readonly name = 'NotNowError';
}
