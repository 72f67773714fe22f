import { appendFile, mkdir, readFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";

export interface Note {
  title: string;
  body: string;
  context?: string;
  at: string;
}

const dir = join(homedir(), ".markdown-notes");
const file = join(dir, "notes.jsonl");

export async function add(note: Omit<Note, "at">): Promise<void> {
  await mkdir(dir, { recursive: true });
  await appendFile(file, JSON.stringify({ ...note, at: new Date().toISOString() }) + "\n");
}

export async function find(word: string): Promise<Note[]> {
  const raw = await readFile(file, "utf8").catch(() => "");
  return raw
    .split("\n")
    .filter(Boolean)
    .map((l) => JSON.parse(l) as Note)
    .filter((n) => `${n.title} ${n.body}`.toLowerCase().includes(word.toLowerCase()));
}
