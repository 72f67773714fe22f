import { isMap, isScalar, visit, type Document } from "yaml";
import { PINS } from "./versions.js";

const upgrade = (ref: string): string => {
  const [, owner, name] = /^([^/]+)\/([^@/]+)/.exec(ref) ?? [];
  const pin = name ? PINS[name] : undefined;
  return pin ? `${pin.owner ?? owner}/${name}@${pin.to}` : ref;
};

export function repair(doc: Document): number {
  let n = 0;
  visit(doc, {
    Pair(_, pair) {
      if (!isScalar(pair.key) || pair.key.value !== "uses" || !isScalar(pair.value)) return;
      const next = upgrade(String(pair.value.value));
      if (next !== pair.value.value) {
        pair.value.value = next;
        n++;
      }
    },
  });
  const jobs = doc.get("jobs");
  if (isMap(jobs)) {
    for (const j of jobs.items) {
      if (isMap(j.value) && !j.value.has("timeout-minutes")) {
        j.value.set("timeout-minutes", 30);
        n++;
      }
    }
  }
  return n;
}
