/** The product's sign. */
export function Mark() {
  return (
    <svg aria-hidden viewBox="0 0 32 32" fill="none" className="size-5 shrink-0">
      <rect width="32" height="32" rx="7" className="fill-accent" />
      <circle cx="16" cy="16" r="8.5" strokeWidth="2.5" className="stroke-on-accent" />
      <path
        d="M16 11v5.2l3.4 2.3"
        strokeWidth="2.5"
        strokeLinecap="round"
        strokeLinejoin="round"
        className="stroke-on-accent"
      />
    </svg>
  );
}
