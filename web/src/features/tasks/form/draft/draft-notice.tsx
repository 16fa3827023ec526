import { Button } from '@/components/ui/button';

/** Says that what is in the form was typed before, and lets go of it. */
export function DraftNotice({ onStartOver }: { readonly onStartOver: () => void }) {
  return (
    <div
      role="status"
      className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 rounded-md border border-line bg-muted px-3 py-2"
    >
      <p>This is what you typed before and did not save.</p>
      <Button size="small" onClick={onStartOver}>
        Start over
      </Button>
    </div>
  );
}
