/** The dashboard's environment. Nothing else reads `process.env`. */
export const env = {
  /** The API's address as the browser sees it. */
  get apiUrl(): string {
    return process.env.API_URL ?? `http://localhost:${process.env.API_PORT ?? '4000'}`;
  },
  get isDevelopment(): boolean {
    return process.env.NODE_ENV === 'development';
  },
};
