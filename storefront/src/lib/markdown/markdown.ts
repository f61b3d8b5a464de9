export type Inline = { kind: 'text' | 'strong' | 'em'; text: string } | { kind: 'link'; text: string; href: string };

export type Block =
  { kind: 'heading' | 'paragraph'; content: Inline[] } | { kind: 'list'; ordered: boolean; items: Inline[][] };

const HEADING = /^#{1,6}\s+(.*)$/;
const ITEM = /^\s*(?:[-*+]|(\d+)[.)])\s+(.*)$/;
const INLINE = /\*\*(.+?)\*\*|\*(.+?)\*|_(.+?)_|\[([^\]]+)\]\(([^)\s]+)\)/g;
const SAFE_LINK = /^(https?:\/\/|mailto:|tel:|\/(?!\/))/i;

/**
 * Reads the Markdown that course descriptions use: headings, lists, paragraphs, bold, italics, links.
 * The result is data, not HTML: the page writes the elements itself and nothing in the text can
 * become markup. Everything else stays as it was typed.
 */
export function parseMarkdown(source: string): Block[] {
  return source
    .replaceAll('\r\n', '\n')
    .split(/\n{2,}|\n(?=#{1,6}\s)|(?<=^#{1,6}\s.*)\n/m)
    .map((chunk) => chunk.trim())
    .filter(Boolean)
    .map(toBlock);
}

function toBlock(chunk: string): Block {
  const heading = HEADING.exec(chunk)?.[1];
  if (heading && !chunk.includes('\n')) return { kind: 'heading', content: toInline(heading) };
  const lines = chunk.split('\n');
  const items = lines.map((line) => ITEM.exec(line));
  const [first] = items;
  if (first && items.every((item) => item !== null)) {
    return { kind: 'list', ordered: first[1] !== undefined, items: items.map((item) => toInline(item[2] ?? '')) };
  }
  return { kind: 'paragraph', content: toInline(lines.map((line) => line.trim()).join(' ')) };
}

function toInline(text: string): Inline[] {
  const parts: Inline[] = [];
  let end = 0;
  for (const match of text.matchAll(INLINE)) {
    if (match.index > end) parts.push({ kind: 'text', text: text.slice(end, match.index) });
    parts.push(toMark(match));
    end = match.index + match[0].length;
  }
  if (end < text.length) parts.push({ kind: 'text', text: text.slice(end) });
  return parts;
}

function toMark([whole, strong, star, underscore, label, href]: RegExpMatchArray): Inline {
  if (strong !== undefined) return { kind: 'strong', text: strong };
  const em = star ?? underscore;
  if (em !== undefined) return { kind: 'em', text: em };
  if (label !== undefined && href !== undefined && SAFE_LINK.test(href)) return { kind: 'link', text: label, href };
  return { kind: 'text', text: label ?? whole };
}
