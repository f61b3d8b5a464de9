import type { Component } from 'svelte';

/** One line of a DropdownMenu. */
export interface MenuItem {
  label: string;
  icon?: Component<{ class?: string; 'aria-hidden'?: 'true' }>;
  /** A link instead of an action. */
  href?: string;
  onselect?: () => void;
  /** Shown at the end, e.g. «Ctrl+K». */
  shortcut?: string;
  /** The chosen one of a set. */
  checked?: boolean;
  destructive?: boolean;
  disabled?: boolean;
  /** Draws a line above. */
  separated?: boolean;
}
