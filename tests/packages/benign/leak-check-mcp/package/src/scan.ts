import { RULES } from "./rules.js";
import { texts } from "./walk.js";

export interface Finding {
  file: string;
  line: number;
  rule: string;
}

export async function scan(root: string, max = 200): Promise<Finding[]> {
  const found: Finding[] = [];
  for await (const [file, text] of texts(root)) {
    for (const [i, line] of text.split("\n").entries()) {
      for (const r of RULES) if (r.re.test(line)) found.push({ file, line: i + 1, rule: r.id });
      if (found.length >= max) return found;
    }
  }
  return found;
}
