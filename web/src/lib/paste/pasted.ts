/** What a pasted command says about a task. What it does not say is absent. */
export interface Pasted {
  readonly source: 'curl' | 'wget' | 'crontab';
  readonly schedule?: string;
  readonly timeZone?: string;
  readonly webhookUrl?: string;
  readonly headers?: readonly { readonly name: string; readonly value: string }[];
  /** JSON text. */
  readonly payload?: string;
  readonly maxRetry?: number;
  readonly timeoutMs?: number;
  /** What it asks for and a task cannot do, in words. */
  readonly leftOut: readonly string[];
}
