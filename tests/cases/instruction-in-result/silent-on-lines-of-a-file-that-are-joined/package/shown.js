import notes from "./notes.json" with { type: "json" };

export function shown(found) {
  const all = [...found];
  all.push({ name: notes.key, text: notes.rows.join(" ") });
  return all.map((each) => `${each.name}\n${each.text}`).join("\n\n");
}
