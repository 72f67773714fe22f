const W = 140;
const H = 48;
const GAP = 40;

const esc = (s) => s.replace(/[<>&"]/g, (c) => `&#${c.charCodeAt(0)};`);

export const shapes = {
  box: (x, y) => `<rect x="${x}" y="${y}" width="${W}" height="${H}" fill="none" stroke="#333"/>`,
  round: (x, y) => `<rect x="${x}" y="${y}" width="${W}" height="${H}" rx="24" fill="none" stroke="#333"/>`,
};

export function flow(steps, shape) {
  const parts = steps.map((label, i) => {
    const y = i * (H + GAP) + 10;
    const link = i ? `<path d="M80 ${y - GAP}V${y}" stroke="#333"/>` : '';
    return `${link}${shapes[shape](10, y)}<text x="80" y="${y + 28}" text-anchor="middle">${esc(label)}</text>`;
  });
  const height = steps.length * (H + GAP) + 10;
  return `<svg width="${W + 20}" height="${height}">${parts.join('')}</svg>`;
}
