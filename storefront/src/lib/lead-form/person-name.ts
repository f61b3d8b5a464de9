const PARTICLES = new Set(['de', 'del', 'la', 'las', 'los', 'da', 'do', 'dos', 'van', 'von', 'i', 'y']);

/**
 * Divides a name typed in one field as Spanish names go: with four parts or more the last two are
 * surnames, with three the last two, with two the last one. Particles go with the part behind them.
 */
export function splitName(text: string): { firstName: string; lastName: string | null } {
  const parts: string[] = [];
  let particles = '';
  for (const word of text.trim().split(/\s+/).filter(Boolean)) {
    if (parts.length > 0 && PARTICLES.has(word.toLowerCase())) {
      particles += `${word} `;
    } else {
      parts.push(particles + word);
      particles = '';
    }
  }
  if (particles) parts.push(particles.trim());
  const surnames = parts.length >= 3 ? 2 : parts.length - 1;
  const at = parts.length - Math.max(surnames, 0);
  return { firstName: parts.slice(0, at).join(' '), lastName: parts.slice(at).join(' ') || null };
}
