const RATIOS = { minor: 1.2, major: 1.25, fourth: 1.333, fifth: 1.5, golden: 1.618 };

export const scale = (base, ratio, steps) => Array.from({ length: steps }, (_, i) => (base * RATIOS[ratio] ** (i - 1)).toFixed(2));
export const ratios = Object.keys(RATIOS);
