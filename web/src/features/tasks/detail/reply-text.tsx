import { TextBlock } from '@/components/ui/text-block';

interface ReplyTextProps {
  readonly reply: { readonly message: string | null; readonly messageTruncated: boolean };
}

/** What the webhook answered, or why it did not. */
export function ReplyText({ reply: { message, messageTruncated } }: ReplyTextProps) {
  if (message === null) return <p className="text-ink-3">No reply yet.</p>;
  if (message === '') return <p className="text-ink-3">The reply was empty.</p>;
  return (
    <>
      <TextBlock label="Reply" text={message} />
      {messageTruncated && <p className="text-xs text-ink-3">The reply was longer; its first 64 KiB are kept.</p>}
    </>
  );
}
