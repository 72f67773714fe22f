const TITLES: Record<string, string> = { feat: "Added", fix: "Fixed", perf: "Faster", docs: "Documentation" };

export function group(commits: string[]): Map<string, string[]> {
  const out = new Map<string, string[]>();
  for (const c of commits) {
    const [, type = "", subject = c] = /^(\w+)(?:\([^)]*\))?!?:\s*(.+)$/.exec(c) ?? [];
    const key = TITLES[type] ?? "Other";
    out.set(key, [...(out.get(key) ?? []), subject]);
  }
  return out;
}

export function render(version: string, groups: Map<string, string[]>): string {
  const parts = [...groups].map(([title, list]) => `### ${title}\n\n${list.map((s) => `- ${s}`).join("\n")}`);
  return [`## ${version}`, ...parts].join("\n\n");
}
