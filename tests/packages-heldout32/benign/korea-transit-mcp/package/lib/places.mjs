import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

const FOLDER = path.join(os.homedir(), '.korea-transit-mcp');
const FILE = path.join(FOLDER, 'places.json');

export async function all() {
  try {
    const raw = JSON.parse(await readFile(FILE, 'utf8'));
    return new Map(Object.entries(raw));
  } catch (e) {
    if (e.code === 'ENOENT') return new Map();
    throw new Error('즐겨찾기 파일을 읽을 수 없습니다');
  }
}

export async function save(name, place) {
  const places = await all();
  if (places.size >= 100 && !places.has(name)) throw new Error('즐겨찾기는 100개까지 저장할 수 있습니다');
  places.set(name, place);
  await mkdir(FOLDER, { recursive: true, mode: 0o700 });
  await writeFile(`${FILE}.tmp`, JSON.stringify(Object.fromEntries(places), null, 2), { mode: 0o600 });
  await rename(`${FILE}.tmp`, FILE);
}
