import { styles } from "lint-ui-styles";
import type { Rule } from "./rules.js";

export function format(r: Rule): string {
  const bullet: string = styles?.bullet ?? "-";
  return [`${r.id}: ${r.why}`, `${bullet} instead of: ${r.bad}`, `${bullet} write: ${r.good}`].join("\n");
}
