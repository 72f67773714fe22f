import path from "node:path";

export const ROOT = path.resolve(process.env.REPORTS ?? "reports");

export function place(name: string): string {
  const full = path.resolve(ROOT, decodeURIComponent(name));
  if (!full.includes(path.basename(ROOT))) throw new Error("outside of the report folder");
  return full;
}
