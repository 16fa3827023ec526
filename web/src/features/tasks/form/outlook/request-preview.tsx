import { useWatch } from 'react-hook-form';
import { asCurl } from '@/features/attempts/as-curl';
import { CopyButton } from '@/components/ui/copy-button';
import { minifyJson } from '@/lib/json-text';
import { headersOf } from '../values/input-of';
import { payloadFault } from '../values/task-form-rules';
import type { TaskFormValues } from '../values/task-form-values';

const shownLength = 400;

/** The POST as it would be sent now. */
export function RequestPreview() {
  const [webhookUrl, headers, payload] = useWatch<TaskFormValues, ['webhookUrl', 'headers', 'payload']>({
    name: ['webhookUrl', 'headers', 'payload'],
  });
  const isJson = payloadFault(payload) === undefined;
  const sent = headersOf({ headers });
  const body = isJson ? minifyJson(payload) : 'The payload is not JSON yet.';
  return (
    <div className="flex flex-col gap-2">
      <div className="max-h-40 overflow-hidden font-mono text-xs leading-5 wrap-anywhere">
        <p>
          <span className="font-medium">POST</span> {webhookUrl || <span className="text-ink-3">…</span>}
        </p>
        {sent.map(({ name }) => (
          <p key={name} className="text-ink-3">
            {name.toLowerCase()}: …
          </p>
        ))}
        <p className="text-ink-2">{body.length > shownLength ? `${body.slice(0, shownLength)}…` : body}</p>
      </div>
      {isJson && webhookUrl !== '' && (
        <div>
          <CopyButton
            label="Copy as curl"
            text={() => {
              const parsed: unknown = JSON.parse(payload);
              return asCurl({ url: webhookUrl, headers: sent, payload: parsed });
            }}
          />
        </div>
      )}
    </div>
  );
}
