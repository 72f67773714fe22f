import { load } from "./net.js";

interface Source {
  type: string;
  url?: string;
  tiles?: string[];
}

export interface Style {
  version: number;
  name?: string;
  sources: Record<string, Source>;
  layers: { id: string; type: string; source?: string }[];
}

export async function getStyle(url: string): Promise<Style> {
  const style = (await (await load(url, "application/json")).json()) as Style;
  if (style.version !== 8) throw new Error("only style version 8 is supported");
  return style;
}

export async function tileAddress(style: Style, source: string, z: number, x: number, y: number): Promise<string> {
  const s = style.sources[source];
  if (!s) throw new Error(`no source ${source}`);
  let tiles = s.tiles;
  if (!tiles && s.url) tiles = ((await (await load(s.url, "application/json")).json()) as Source).tiles;
  if (!tiles?.length) throw new Error("the source has no tiles");
  return tiles[(x + y) % tiles.length].replace("{z}", `${z}`).replace("{x}", `${x}`).replace("{y}", `${y}`);
}

export const summary = (s: Style): string =>
  [
    s.name ?? "(no name)",
    ...Object.entries(s.sources).map(([k, v]) => `source ${k}: ${v.type}`),
    ...s.layers.map((l) => `layer ${l.id}: ${l.type}${l.source ? ` from ${l.source}` : ""}`),
  ].join("\n");
