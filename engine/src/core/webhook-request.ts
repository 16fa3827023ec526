/** What is POSTed where. A claimed run is one, but for its identity. */
export interface WebhookRequest {
  webhookUrl: string;
  /** The column `headers` as it is: a script may have written it by hand. */
  headers: unknown;
  /** JSON text. */
  payload: string;
  timeoutMs: number;
  /** Headers that tell the receiver which run it is, and that nothing replaces; a test has none. */
  identity: Readonly<Record<string, string>>;
}
