const APERTURE = /%ADD(\d+)([CROP]),([\d.]+)(?:X([\d.]+))?\*%/g;

export function apertures(source) {
  return [...source.matchAll(APERTURE)].map(([, code, shape, a, b]) => ({
    code: Number(code),
    shape,
    size: [a, b].filter(Boolean).map(Number),
  }));
}

export const tooThin = (list, minimum) => list.filter((x) => Math.min(...x.size) < minimum);
