export type EnvSource = Readonly<Record<string, string | undefined>>;

export interface Variable {
  readonly name: string;
  readonly fallback: string;
  readonly reason: string;
}

/** A port, and whether it is the default rather than somebody's wish. */
export interface PortChoice {
  readonly number: number;
  readonly isDefault: boolean;
}

/** Names all faults of the environment, one a line. */
export class EnvError extends Error {
  override readonly name = 'EnvError';
}

/** Reads one variable after the other; unset and empty mean the same. Faults are collected, then thrown together. */
export class EnvReader {
  readonly declared: Variable[] = [];
  private readonly faults: string[] = [];

  constructor(private readonly source: EnvSource) {}

  text(name: string, fallback: string, reason: string): string {
    return this.given(name, fallback, reason) ?? fallback;
  }

  /** Null when unset. */
  url(name: string, schemes: readonly string[], reason: string): string | null {
    const given = this.given(name, '', reason);
    if (given === null) return null;
    // Several hosts, as of sentinels, are no URL by themselves.
    const isUrl = URL.canParse(given.replace(/,[^/]*/, ''));
    const scheme = isUrl ? given.slice(0, given.indexOf(':')).toLowerCase() : null;
    if (scheme === null || !schemes.includes(scheme)) {
      // Only the scheme is repeated: the rest may hold a password.
      this.fault(name, `a URL that begins with ${schemes.map((s) => `${s}://`).join(' or ')}`, scheme ?? 'no URL');
    }
    return given;
  }

  flag(name: string, fallback: boolean, reason: string): boolean {
    const given = this.given(name, fallback ? '1' : '0', reason);
    if (given === null) return fallback;
    if (given !== '0' && given !== '1') this.fault(name, '0 or 1', `"${given}"`);
    return given === '1';
  }

  integer(name: string, fallback: number, [least, most]: readonly [number, number], reason: string): number {
    const given = this.given(name, String(fallback), reason);
    if (given === null) return fallback;
    const value = /^\d{1,9}$/.test(given) ? Number(given) : Number.NaN;
    if (!(value >= least && value <= most)) {
      this.fault(name, `a whole number from ${least} to ${most}`, `"${given}"`);
    }
    return value;
  }

  port(name: string, fallback: number, reason: string): PortChoice {
    const number = this.integer(name, fallback, [0, 65_535], reason);
    return { number, isDefault: !this.source[name]?.trim() };
  }

  throwFaults(): void {
    if (this.faults.length > 0) throw new EnvError(this.faults.join('\n'));
  }

  private given(name: string, fallback: string, reason: string): string | null {
    this.declared.push({ name, fallback, reason });
    const text = this.source[name]?.trim() ?? '';
    return text === '' ? null : text;
  }

  private fault(name: string, expected: string, got: string): void {
    this.faults.push(`expected ${name} to be ${expected}, got: ${got}`);
  }
}
