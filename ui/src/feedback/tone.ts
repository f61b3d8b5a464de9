/** What a colour says; each also has an icon and a word, never the colour alone. */
export type Tone = 'neutral' | 'info' | 'success' | 'warning' | 'danger';

export const TONE_SOFT: Record<Tone, string> = {
  neutral: 'bg-muted text-foreground',
  info: 'bg-accent text-primary',
  success: 'bg-success-soft text-success',
  warning: 'bg-warning-soft text-warning',
  danger: 'bg-destructive/10 text-destructive',
};
