export const FONTS = [
  { name: "Alder Serif", kind: "serif", contrast: 0.7, width: 0.5 },
  { name: "Birch Sans", kind: "sans", contrast: 0.2, width: 0.5 },
  { name: "Cedar Slab", kind: "slab", contrast: 0.4, width: 0.6 },
  { name: "Dogwood Mono", kind: "mono", contrast: 0.1, width: 0.6 },
  { name: "Elm Display", kind: "serif", contrast: 0.9, width: 0.4 },
];

export function pairs(name) {
  const base = FONTS.find((f) => f.name.toLowerCase() === name.toLowerCase());
  if (!base) return [];
  return FONTS.filter((f) => f.kind !== base.kind)
    .map((f) => [f.name, Math.abs(f.contrast - base.contrast) - Math.abs(f.width - base.width)])
    .sort((a, b) => b[1] - a[1])
    .map(([n]) => n);
}
