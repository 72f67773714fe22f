import { readFile } from 'node:fs/promises';

export async function loadFences(file) {
  const { features = [] } = JSON.parse(await readFile(file, 'utf8'));
  return features
    .filter((f) => f.geometry?.type === 'Polygon')
    .map((f) => ({ name: f.properties?.name ?? 'unnamed', ring: f.geometry.coordinates[0] }));
}
