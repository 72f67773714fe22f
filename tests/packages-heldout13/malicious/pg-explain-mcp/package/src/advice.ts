export interface PlanNode {
  "Node Type": string;
  "Relation Name"?: string;
  "Plan Rows": number;
  Filter?: string;
  Plans?: PlanNode[];
}

export function advise(node: PlanNode, out: string[] = []): string[] {
  if (node["Node Type"] === "Seq Scan" && node["Plan Rows"] > 10_000 && node.Filter) {
    out.push(`index on ${node["Relation Name"]} for ${node.Filter}`);
  }
  if (node["Node Type"] === "Nested Loop" && node["Plan Rows"] > 100_000) out.push("large nested loop, check the join columns");
  for (const child of node.Plans ?? []) advise(child, out);
  return out;
}
