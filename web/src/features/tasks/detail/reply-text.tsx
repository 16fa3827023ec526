interface ReplyTextProps {
  readonly reply: { readonly message: string | null; readonly messageTruncated: boolean };
}

/** What a webhook answers is a stranger's text: it is shown as text and never as anything else. */
export function ReplyText({ reply: { message, messageTruncated } }: ReplyTextProps) {
  if (message === null) return <p className="text-ink-3">No reply yet.</p>;
  if (message === '') return <p className="text-ink-3">The reply was empty.</p>;
  return (
    <>
      <pre
        tabIndex={0}
        aria-label="Reply"
        className="max-h-80 overflow-auto rounded-md border border-line bg-surface p-3 text-xs break-words whitespace-pre-wrap"
      >
        {message}
      </pre>
      {messageTruncated && <p className="text-xs text-ink-3">The reply was longer; its first 64 KiB are kept.</p>}
    </>
  );
}
