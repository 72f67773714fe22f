const TITLES: Record<string, string> = { feat: "Added", fix: "Fixed", perf: "Faster", docs: "Documentation" };

export function group(subjects: string[]): string {
  const out = new Map<string, string[]>();
  for (const s of subjects) {
    const m = /^(\w+)(?:\([^)]*\))?!?:\s*(.+)$/.exec(s);
    const title = TITLES[m?.[1] ?? ""] ?? "Other";
    out.set(title, [...(out.get(title) ?? []), `- ${m?.[2] ?? s}`]);
  }
  return [...out].map(([t, l]) => `### ${t}\n\n${l.join("\n")}`).join("\n\n");
}
