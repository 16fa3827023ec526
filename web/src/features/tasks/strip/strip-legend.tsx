/** What the bars of a strip mean, and which way time goes. */
export function StripLegend() {
  return (
    <>
      <span className="order-1">Oldest</span>
      <ul className="order-2 flex flex-wrap gap-x-3 @max-xl:order-3 @max-xl:basis-full">
        {marks.map(({ word, className }) => (
          <li key={word} className="flex items-center gap-1.5">
            <span aria-hidden className={`h-3 w-1.5 ${className}`} /> {word}
          </li>
        ))}
        <li>taller: longer</li>
      </ul>
      <span className="order-3 @max-xl:order-2">Newest</span>
    </>
  );
}

const marks = [
  { word: 'finish', className: 'bg-finish-dot' },
  { word: 'after retries', className: 'border-t-4 border-retrying-dot bg-finish-dot' },
  {
    word: 'failed',
    className: 'bg-[repeating-linear-gradient(135deg,var(--failed-dot)_0_2px,transparent_2px_3px)]',
  },
  { word: 'under way', className: 'border border-running-dot' },
] as const;
