interface Ask<Answer> {
  readonly ask: (signal: AbortSignal) => Promise<Answer>;
  readonly onAnswer: (answer: Answer) => void;
  readonly onFailure: (error: unknown) => void;
  /** Whether the failure may pass by itself. */
  readonly mayPass: (error: unknown) => boolean;
}

/** Long enough that a word is typed to its end, short enough that the answer seems to come at once. */
export const standsStillMs = 100;
export const askAgainMs = 3000;

/** Asks once the question has stood still, and again while nobody answers. Called off, it neither asks nor tells: an answer to an older question never shows. */
export function askSoon<Answer>({ ask, onAnswer, onFailure, mayPass }: Ask<Answer>): () => void {
  const calledOff = new AbortController();
  let timer = setTimeout(attempt, standsStillMs);

  function attempt(): void {
    ask(calledOff.signal).then(
      (answer) => {
        if (!calledOff.signal.aborted) onAnswer(answer);
      },
      (error: unknown) => {
        if (calledOff.signal.aborted) return;
        onFailure(error);
        if (mayPass(error)) timer = setTimeout(attempt, askAgainMs);
      },
    );
  }
  return () => {
    clearTimeout(timer);
    calledOff.abort();
  };
}
