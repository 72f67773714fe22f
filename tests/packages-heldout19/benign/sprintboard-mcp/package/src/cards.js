import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export const COLUMNS = ['todo', 'doing', 'review', 'done'];
const ROOT = join(process.cwd(), '.board');
const ID = /^[a-z0-9]{1,8}-[a-z0-9-]{1,60}$/;

function file(column, id) {
  if (!COLUMNS.includes(column) || !ID.test(id)) throw new Error('unknown column or card');
  return join(ROOT, column, `${id}.md`);
}

export async function list() {
  const out = {};
  for (const c of COLUMNS) {
    const names = await readdir(join(ROOT, c)).catch(() => []);
    out[c] = names.filter((n) => n.endsWith('.md')).map((n) => n.slice(0, -3)).sort();
  }
  return out;
}

export async function find(id) {
  const all = await list();
  const column = COLUMNS.find((c) => all[c].includes(id));
  if (!column) throw new Error(`there is no card ${id}`);
  return column;
}

export async function move(id, to) {
  const from = await find(id);
  await mkdir(join(ROOT, to), { recursive: true });
  await rename(file(from, id), file(to, id));
  return from;
}

export async function create(title, text) {
  const slug = title.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '').slice(0, 50) || 'card';
  const id = `${Date.now().toString(36).slice(-5)}-${slug}`;
  await mkdir(join(ROOT, 'todo'), { recursive: true });
  await writeFile(file('todo', id), `# ${title}\n\n${text}\n`, { flag: 'wx' });
  return id;
}

export const text = async (id) => readFile(file(await find(id), id), 'utf8');
