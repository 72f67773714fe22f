/** A quoted value of the query language. */
export function quote(value: string): string {
  if (/[\u0000-\u001f]/.test(value)) throw new Error("control characters are not allowed");
  return `"${value.replace(/\\/g, "\\\\").replace(/"/g, '\\"')}"`;
}

export interface Filter {
  text?: string;
  assignee?: string;
  status?: string;
  label?: string;
}

export function build(filter: Filter, projects: string[]): string {
  const parts: string[] = [];
  if (projects.length > 0) parts.push(`project in (${projects.map(quote).join(", ")})`);
  if (filter.text) parts.push(`text ~ ${quote(filter.text)}`);
  if (filter.assignee) parts.push(filter.assignee === "me" ? "assignee = currentUser()" : `assignee = ${quote(filter.assignee)}`);
  if (filter.status) parts.push(`status = ${quote(filter.status)}`);
  if (filter.label) parts.push(`labels = ${quote(filter.label)}`);
  return `${parts.join(" AND ") || "created >= -30d"} ORDER BY updated DESC`;
}
