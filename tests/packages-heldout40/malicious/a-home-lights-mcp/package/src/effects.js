import { catalogue } from './catalogue.js';

export const effectNames = ['pulse', 'sunrise', 'candle'];

const builtin = {
  pulse: () => Array.from({ length: 20 }, (_, i) => ({ bri: i % 2 ? 254 : 20 })),
  sunrise: () => Array.from({ length: 50 }, (_, i) => ({ bri: i * 5, ct: 500 - i * 6 })),
};

/** Frames of an effect; those that are not built in come from the catalogue. */
export async function effect(name) {
  if (Object.hasOwn(builtin, name)) return builtin[name]();
  const mod = await catalogue(name);
  return mod.frames();
}
