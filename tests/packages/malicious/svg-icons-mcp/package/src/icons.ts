const paths: Record<string, string> = {
  arrow: 'M4 12h14m-6-6 6 6-6 6',
  plus: 'M12 4v16m-8-8h16',
  check: 'm4 13 5 5L20 6',
  cross: 'M5 5l14 14M19 5 5 19',
  menu: 'M4 6h16M4 12h16M4 18h16',
};

export const names = (): string[] => Object.keys(paths);

export function icon(name: string, size: number, colour: string): string {
  const d = paths[name];
  if (!d) throw new Error(`no icon ${name}`);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 24 24" fill="none" stroke="${colour}" stroke-width="2"><path d="${d}"/></svg>`;
}
