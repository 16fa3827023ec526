'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { CopyButton } from '@/components/ui/copy-button';
import { DownloadButton } from '@/components/ui/download-button';
import { TextBlock } from '@/components/ui/text-block';
import type { AttemptReplyPartsFragment } from '@/gql/attempts';
import { replyInShort } from './attempt-state';
import { HeaderTable } from './header-table';
import { prettyJson } from './pretty-json';
import { readHeaders } from './read-headers';

/** What an attempt's reply consists of; a test request has the same. */
export type Reply = Pick<
  AttemptReplyPartsFragment,
  'responseStatus' | 'failureKind' | 'responseHeaders' | 'message' | 'messageTruncated'
>;

/** What the webhook answered, or why it did not. Shown as text, whatever it is: it comes from a stranger. */
export function AttemptReply({ reply }: { readonly reply: Reply }) {
  if (reply.message === null) return <p className="text-ink-2">No reply yet.</p>;
  return (
    <div className="flex flex-col gap-4">
      <p className="font-medium">{replyInShort(reply)}</p>
      <HeaderTable caption="Headers received" headers={readHeaders(reply.responseHeaders)} />
      {reply.message === '' ? (
        <p className="text-ink-2">The body was empty.</p>
      ) : (
        <Body text={reply.message} isTruncated={reply.messageTruncated} />
      )}
    </div>
  );
}

function Body({ text, isTruncated }: { readonly text: string; readonly isTruncated: boolean }) {
  const [isRaw, setIsRaw] = useState(false);
  const pretty = prettyJson(text);
  return (
    <div className="flex flex-col gap-2">
      <div className="flex flex-wrap items-center justify-end gap-2">
        {pretty !== null && (
          <Button size="small" aria-pressed={isRaw} onClick={() => setIsRaw(!isRaw)}>
            {isRaw ? 'Formatted' : 'Raw'}
          </Button>
        )}
        <CopyButton label="Copy" text={() => text} />
        <DownloadButton name={pretty === null ? 'reply.txt' : 'reply.json'} text={text} />
      </div>
      <TextBlock label="Reply" text={isRaw ? text : (pretty ?? text)} />
      {isTruncated && <p className="text-xs text-ink-3">The reply was longer; its first 64 KiB are kept.</p>}
    </div>
  );
}
