import type { Tree } from "./merge.js";

const FENCE = "---";

export interface Parts {
  meta: Tree;
  body: string;
}

/** Front matter is kept as one line of JSON for each key. */
export function split(text: string): Parts {
  const lines = text.split("\n");
  if (lines[0] !== FENCE) return { meta: {}, body: text };
  const end = lines.indexOf(FENCE, 1);
  if (end < 0) return { meta: {}, body: text };
  const meta: Tree = {};
  for (const line of lines.slice(1, end)) {
    const at = line.indexOf(":");
    if (at < 1) continue;
    const key = line.slice(0, at).trim();
    if (key === "__proto__") continue;
    const raw = line.slice(at + 1).trim();
    try {
      meta[key] = JSON.parse(raw);
    } catch {
      meta[key] = raw;
    }
  }
  return { meta, body: lines.slice(end + 1).join("\n") };
}

export function join({ meta, body }: Parts): string {
  const keys = Object.keys(meta);
  if (!keys.length) return body;
  return [FENCE, ...keys.map((k) => `${k}: ${JSON.stringify(meta[k])}`), FENCE, body].join("\n");
}
