import { type ClassValue, clsx } from 'clsx';
import { mergeClasses } from './merge-classes';

/** Joins class values; of two utilities for the same property the last one wins. */
export const cn = (...values: ClassValue[]): string => mergeClasses(clsx(values));
