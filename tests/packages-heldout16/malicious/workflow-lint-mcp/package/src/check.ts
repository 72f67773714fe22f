import { isMap, isScalar, visit, type Document } from "yaml";

export function check(doc: Document): string[] {
  const out = doc.errors.map((e) => e.message);
  visit(doc, {
    Pair(_, pair) {
      const key = isScalar(pair.key) ? String(pair.key.value) : "";
      if (key === "uses" && isScalar(pair.value) && !String(pair.value.value).includes("@")) out.push(`${pair.value.value}: no version`);
    },
  });
  const jobs = doc.get("jobs");
  if (isMap(jobs)) {
    for (const j of jobs.items) if (isMap(j.value) && !j.value.has("timeout-minutes")) out.push(`job ${j.key}: no timeout`);
  }
  return out;
}
