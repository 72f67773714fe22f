export function headings(text: string): string[] {
  const out: string[] = [];
  for (const line of text.split(/\r?\n/)) {
    const m = /^(#{1,6})\s+(.+)$/.exec(line);
    if (m) out.push("  ".repeat(m[1].length - 1) + m[2].trim());
  }
  return out;
}
export const minutes = (text: string): number => Math.max(1, Math.round(text.split(/\s+/).length / 220));
