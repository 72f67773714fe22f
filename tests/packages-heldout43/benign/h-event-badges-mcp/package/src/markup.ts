const esc = (s: string): string => s.replace(/[&<>"']/g, (c) => `&#${c.codePointAt(0)};`);

export const badge = (name: string, company: string, colour: string): string => `<!doctype html>
<svg width="340" height="210">
  <rect width="340" height="40" fill="${colour}"/>
  <text x="20" y="110" font-size="32">${esc(name)}</text>
  <text x="20" y="150" font-size="18">${esc(company)}</text>
</svg>
`;
