import { CopyButton } from '@/components/ui/copy-button';
import { TextBlock } from '@/components/ui/text-block';
import { asCurl, type SentRequest } from './as-curl';
import { HeaderTable } from './header-table';

interface AttemptRequestProps {
  readonly request: SentRequest & { readonly taskVersion?: number };
}

/** What was sent; the task may have been edited since. */
export function AttemptRequest({ request }: AttemptRequestProps) {
  const { url, headers, payload, taskVersion } = request;
  return (
    <div className="flex flex-col gap-4">
      <div className="flex items-start justify-between gap-3">
        <p className="min-w-0 font-mono text-xs leading-7 wrap-anywhere">
          <span className="font-medium">POST</span> {url}
        </p>
        <CopyButton label="Copy as curl" text={() => asCurl(request)} />
      </div>
      <HeaderTable caption="Headers sent" headers={headers.map(({ name, value }) => [name, value])} />
      <TextBlock label="Payload" text={JSON.stringify(payload, null, 2)} />
      <p className="text-xs text-ink-3">
        {taskVersion !== undefined && `As version ${taskVersion} of the task has it. `}
        Beside these headers go <code>content-type: application/json</code> and the platform’s own{' '}
        <code>webhook-*</code> and <code>x-task-*</code>.
      </p>
    </div>
  );
}
