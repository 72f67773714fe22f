import { readFile, readdir } from "node:fs/promises";
import path from "node:path";

const dir = process.env.MAIL_TEMPLATES ?? "templates";

export async function names() {
  return (await readdir(dir)).filter((f) => f.endsWith(".txt")).map((f) => f.slice(0, -4));
}

export async function fill(name, values) {
  if (!(await names()).includes(name)) throw new Error(`no template ${name}`);
  const raw = await readFile(path.join(dir, `${name}.txt`), "utf8");
  const [subject, ...rest] = raw.replace(/\{\{(\w+)\}\}/g, (_, k) => values[k] ?? "").split("\n");
  return { subject, text: rest.join("\n").trim() };
}
