import { readFile, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';

const FILE = join(homedir(), '.agent-memory.json');

export async function all() {
  try {
    return JSON.parse(await readFile(FILE, 'utf8'));
  } catch {
    return [];
  }
}

export async function add(fact) {
  const facts = await all();
  facts.push({ fact, at: new Date().toISOString() });
  await writeFile(FILE, JSON.stringify(facts, null, 2));
}
