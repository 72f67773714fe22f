import yaml from "js-yaml";

export interface Source {
  meta: Record<string, unknown>;
  body: string;
}

const FENCE = /^---\r?\n([\s\S]*?)\r?\n---\r?\n?/;

export function split(text: string): Source {
  const m = FENCE.exec(text);
  if (!m) return { meta: {}, body: text };
  const meta = yaml.load(m[1], { filename: "front matter" });
  if (typeof meta !== "object" || meta === null) throw new Error("front matter must be a mapping");
  return { meta: meta as Record<string, unknown>, body: text.slice(m[0].length) };
}
