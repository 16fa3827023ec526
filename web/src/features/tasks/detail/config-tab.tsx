import { CopyButton } from '@/components/ui/copy-button';
import { Panel } from '@/components/ui/panel';
import { TextBlock } from '@/components/ui/text-block';
import { asCurl } from '@/features/attempts/as-curl';
import type { TaskConfigFragment } from '@/gql/detail';
import { definitionOf, mutationOf } from './definition';
import { hasSecrets, withoutSecrets } from './without-secrets';

/** The task in the words of a program, to be taken elsewhere. */
export function ConfigTab({ task }: { readonly task: TaskConfigFragment }) {
  const { webhookUrl: url, payload, headers } = task;
  return (
    <>
      {hasSecrets(headers) && (
        <p className="text-ink-2">Values of headers that look like secrets are shown, and copied, as •••.</p>
      )}
      <Snippet title="Definition" text={JSON.stringify(definitionOf(task), null, 2)} />
      <Snippet title="Call its webhook" text={asCurl({ url, payload, headers: withoutSecrets(headers) })} />
      <Snippet title="Make it again with GraphQL" text={mutationOf(task)} />
    </>
  );
}

function Snippet({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <Panel title={title}>
      <div className="flex flex-col gap-3 p-4">
        <TextBlock label={title} text={text} />
        <div>
          <CopyButton label="Copy" text={() => text} />
        </div>
      </div>
    </Panel>
  );
}
