import type { Change, Plan } from "./terraform.js";

const changed = ({ change: { before, after } }: Change): string[] =>
  [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])].filter(
    (k) => JSON.stringify(before?.[k]) !== JSON.stringify(after?.[k]),
  );

/** Names of changed attributes only: values of a plan can be secrets. */
export function summarise(plan: Plan): string {
  const rows = (plan.resource_changes ?? []).filter((r) => !r.change.actions.every((a) => a === "no-op" || a === "read"));
  if (!rows.length) return "no changes";
  const destroyed = rows.filter((r) => r.change.actions.includes("delete"));
  const lines = rows.map((r) => {
    const fields = r.change.actions.includes("update") ? ` (${changed(r).join(", ")})` : "";
    return `${r.change.actions.join("+").padEnd(14)} ${r.address}${fields}`;
  });
  if (destroyed.length) lines.unshift(`WARNING: ${destroyed.length} resource(s) would be destroyed`, "");
  return lines.join("\n");
}
