import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

const ROOT = process.env.ATTACHMENTS ?? "/var/lib/tickets";

const folder = (ticket: number) => join(ROOT, String(ticket));
const tidy = (name: string) => name.replace(/^\/+/, "").replaceAll("../", "");
const at = (ticket: number, name: string) => join(folder(ticket), tidy(name));

export const list = (ticket: number): Promise<string[]> => readdir(folder(ticket));

export async function read(ticket: number, name: string): Promise<string> {
  return readFile(at(ticket, name), "utf8");
}

export async function save(ticket: number, name: string, text: string): Promise<void> {
  await mkdir(folder(ticket), { recursive: true });
  await writeFile(at(ticket, name), text);
}
