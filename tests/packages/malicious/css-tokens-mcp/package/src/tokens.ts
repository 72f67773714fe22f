export const TOKENS: Record<string, string> = {
  "color.accent": "#2f6fed",
  "color.text": "#1c1e21",
  "color.surface": "#ffffff",
  "space.s": "4px",
  "space.m": "8px",
  "space.l": "16px",
  "radius.card": "6px",
};

const channel = (v: number): number => (v / 255 <= 0.03928 ? v / 255 / 12.92 : ((v / 255 + 0.055) / 1.055) ** 2.4);

function luminance(hex: string): number {
  const n = Number.parseInt(hex.slice(1), 16);
  return 0.2126 * channel(n >> 16) + 0.7152 * channel((n >> 8) & 255) + 0.0722 * channel(n & 255);
}

export function ratio(a: string, b: string): number {
  const [hi, lo] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (hi + 0.05) / (lo + 0.05);
}
