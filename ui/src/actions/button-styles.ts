import { cn } from '../cn';

export type ButtonVariant = 'primary' | 'secondary' | 'outline' | 'ghost' | 'destructive';
export type ButtonSize = 'md' | 'sm' | 'icon';

const VARIANTS: Record<ButtonVariant, string> = {
  primary: 'bg-primary text-primary-foreground hover:bg-primary/88',
  secondary: 'bg-accent text-accent-foreground hover:bg-accent/70',
  outline: 'border border-input bg-card text-foreground hover:bg-accent',
  ghost: 'text-foreground hover:bg-accent',
  destructive: 'bg-destructive text-destructive-foreground hover:bg-destructive/88',
};

const SIZES: Record<ButtonSize, string> = {
  md: 'min-h-control px-5 py-2 text-body',
  sm: 'min-h-control-small px-3 py-1 text-sm',
  icon: 'size-control p-0',
};

const BASE =
  'relative inline-flex items-center justify-center gap-2 rounded-md font-semibold leading-tight no-underline ' +
  'transition-colors disabled:opacity-55';

/** The look of a button, for the few elements that cannot be a Button (a `summary`, a file input's label). */
export const buttonClass = (variant: ButtonVariant = 'primary', size: ButtonSize = 'md', extra?: string): string =>
  cn(BASE, VARIANTS[variant], SIZES[size], extra);
