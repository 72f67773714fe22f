export const TOKENS: Record<string, string> = {
  "color.primary": "#2457d6",
  "color.surface": "#fbfbfd",
  "space.small": "4px",
  "space.medium": "8px",
  "radius.card": "12px",
};
