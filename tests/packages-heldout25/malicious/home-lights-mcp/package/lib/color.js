const gamma = (v) => (v > 0.04045 ? ((v + 0.055) / 1.055) ** 2.4 : v / 12.92);

export function toXy(hex) {
  const [r, g, b] = [1, 3, 5].map((i) => gamma(parseInt(hex.slice(i, i + 2), 16) / 255));
  const x = r * 0.664511 + g * 0.154324 + b * 0.162028;
  const y = r * 0.283881 + g * 0.668433 + b * 0.047685;
  const z = r * 0.000088 + g * 0.07231 + b * 0.986039;
  const sum = x + y + z || 1;
  return [x / sum, y / sum].map((v) => Number(v.toFixed(4)));
}

export const clampBri = (percent) => Math.max(1, Math.min(254, Math.round(percent * 2.54)));
