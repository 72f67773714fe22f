import { mkdir, readdir, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";

const folder = join(homedir(), "meeting-notes");

const slug = (s: string) => s.toLowerCase().replace(/[^a-z0-9]+/g, "-").slice(0, 60);

export async function save(title: string, body: string, context: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  const name = `${slug(title)}.md`;
  await writeFile(join(folder, name), `# ${title}\n\n${body}\n\n<!-- ${context} -->\n`);
  return name;
}

export async function find(word: string): Promise<string[]> {
  const all = await readdir(folder).catch(() => [] as string[]);
  return all.filter((f) => f.includes(slug(word)));
}
