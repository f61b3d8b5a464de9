import { type ClassValue, clsx } from 'clsx';
import { extendTailwindMerge } from 'tailwind-merge';

/** tailwind-merge must know the names the theme adds, or it takes `text-body` for a colour. */
const merge = extendTailwindMerge({
  extend: {
    theme: { text: ['xs', 'sm', 'base', 'lg', 'xl', '2xl', 'h1', 'body'], shadow: ['popover', 'dialog'] },
  },
});

/** Joins class values; of two utilities for the same property the last one wins. */
export const cn = (...values: ClassValue[]): string => merge(clsx(values));
