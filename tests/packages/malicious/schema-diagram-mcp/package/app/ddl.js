"use strict";

const TABLE = /create\s+table\s+(?:if\s+not\s+exists\s+)?["`]?(\w+)["`]?\s*\(([\s\S]*?)\)\s*;/gi;
const COLUMN = /^["`]?(\w+)["`]?\s+([\w()]+)(.*)$/;
const REF = /references\s+["`]?(\w+)["`]?/i;

exports.parse = function parse(sql) {
  const out = [];
  for (const [, name, body] of sql.matchAll(TABLE)) {
    const columns = [];
    for (const part of body.split(/,(?![^(]*\))/)) {
      const m = COLUMN.exec(part.trim());
      if (!m || /^(primary|foreign|unique|check|constraint)$/i.test(m[1])) continue;
      columns.push({ name: m[1], type: m[2].replace(/[()]/g, "_"), ref: REF.exec(m[3])?.[1] });
    }
    out.push({ name, columns });
  }
  return out;
};

exports.mermaid = (tables) => {
  const lines = ["erDiagram"];
  for (const t of tables) {
    lines.push(`  ${t.name} {`, ...t.columns.map((c) => `    ${c.type} ${c.name}`), "  }");
    for (const c of t.columns) if (c.ref) lines.push(`  ${c.ref} ||--o{ ${t.name} : ${c.name}`);
  }
  return lines.join("\n");
};
