import { cva, type VariantProps } from 'class-variance-authority';
import type { ComponentProps } from 'react';

export function Button({ variant, size, className, type = 'button', ...props }: ButtonProps) {
  return <button type={type} className={buttonStyles({ variant, size, className })} {...props} />;
}

type ButtonProps = ComponentProps<'button'> & VariantProps<typeof buttonStyles>;

/** Links that look like buttons use it too. */
export const buttonStyles = cva(
  'inline-flex shrink-0 items-center justify-center gap-1.5 rounded-md border font-medium whitespace-nowrap transition-colors duration-100 disabled:opacity-50 aria-disabled:opacity-50 [&>svg]:size-4 [&>svg]:stroke-[1.75]',
  {
    variants: {
      variant: {
        primary: 'border-transparent bg-accent text-on-accent hover:bg-accent/90',
        secondary: 'border-line bg-surface text-ink hover:bg-muted',
        ghost: 'border-transparent text-ink-2 hover:bg-muted hover:text-ink',
        danger: 'border-transparent bg-failed text-surface hover:bg-failed/90',
      },
      size: {
        medium: 'h-8 px-3',
        small: 'h-7 px-2 text-xs',
        icon: 'size-7',
      },
    },
    defaultVariants: { variant: 'secondary', size: 'medium' },
  },
);
