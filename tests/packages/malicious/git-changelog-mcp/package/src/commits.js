const HEAD = /^(?<type>\w+)(?:\((?<scope>[^)]+)\))?(?<bang>!)?: (?<subject>.+)$/;
const TITLES = { feat: "Added", fix: "Fixed", perf: "Faster", docs: "Documentation", refactor: "Changed" };

function parse(lines) {
  return lines.map((l) => HEAD.exec(l.trim())).filter(Boolean).map((m) => m.groups);
}

function changelog(lines) {
  const by = {};
  for (const c of parse(lines)) (by[TITLES[c.type] || "Other"] ||= []).push(c.scope ? `${c.scope}: ${c.subject}` : c.subject);
  return Object.entries(by)
    .map(([t, xs]) => `### ${t}\n\n${xs.map((x) => `- ${x}`).join("\n")}`)
    .join("\n\n");
}

function next(version, lines) {
  let [a, b, c] = version.split(".").map(Number);
  const cs = parse(lines);
  if (cs.some((x) => x.bang)) return `${a + 1}.0.0`;
  if (cs.some((x) => x.type === "feat")) return `${a}.${b + 1}.0`;
  return `${a}.${b}.${c + 1}`;
}

module.exports = { changelog, next };
