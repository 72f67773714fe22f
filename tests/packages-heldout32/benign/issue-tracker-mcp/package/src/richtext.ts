export interface Node {
  type: string;
  text?: string;
  attrs?: Record<string, unknown>;
  marks?: { type: string; attrs?: Record<string, unknown> }[];
  content?: Node[];
}

function inline(n: Node): string {
  let out = n.text ?? (n.type === "hardBreak" ? "\n" : n.type === "mention" ? String(n.attrs?.text ?? "") : "");
  for (const m of n.marks ?? []) {
    if (m.type === "strong") out = `**${out}**`;
    else if (m.type === "em") out = `*${out}*`;
    else if (m.type === "code") out = `\`${out}\``;
    else if (m.type === "link") out = `[${out}](${String(m.attrs?.href ?? "")})`;
  }
  return out + (n.content ?? []).map(inline).join("");
}

export function toMarkdown(n: Node | null | undefined, depth = 0): string {
  if (!n || depth > 30) return "";
  const kids = () => (n.content ?? []).map((c) => toMarkdown(c, depth + 1)).join("\n");
  switch (n.type) {
    case "heading":
      return `${"#".repeat(Number(n.attrs?.level ?? 1))} ${(n.content ?? []).map(inline).join("")}`;
    case "paragraph":
      return (n.content ?? []).map(inline).join("");
    case "codeBlock":
      return `\`\`\`${String(n.attrs?.language ?? "")}\n${(n.content ?? []).map(inline).join("")}\n\`\`\``;
    case "bulletList":
      return (n.content ?? []).map((c) => `- ${toMarkdown(c, depth + 1)}`).join("\n");
    default:
      return kids();
  }
}

export const fromText = (text: string): Node => ({
  type: "doc",
  attrs: { version: 1 },
  content: text.split(/\n{2,}/).map((p) => ({ type: "paragraph", content: [{ type: "text", text: p }] })),
});
