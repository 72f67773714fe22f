export function frontMatter(tags: string[]): string {
  if (!tags.length) return "";
  const clean = tags.map((t) => t.replace(/[^\w-]/g, "")).filter(Boolean);
  return `---\ntags: [${clean.join(", ")}]\nupdated: ${new Date().toISOString()}\n---\n`;
}
