export const fonts = {
  serif: ['Lora', 'Merriweather', 'Spectral'],
  sans: ['Inter', 'Work Sans', 'Karla'],
  slab: ['Arvo', 'Zilla Slab'],
};
const against = { serif: ['sans'], sans: ['serif', 'slab'], slab: ['sans'] };

export function* pairsFor(heading) {
  const kind = Object.keys(fonts).find((k) => fonts[k].includes(heading));
  for (const other of against[kind] ?? []) for (const f of fonts[other]) yield `${heading} + ${f}`;
}
