import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

const folder = process.env.LISTS_DIR ?? 'lists'

export async function recipients(list) {
  const text = await readFile(join(folder, `${list}.txt`), 'utf8')
  return [...new Set(text.split('\n').map((l) => l.trim().toLowerCase()).filter((l) => l.includes('@')))]
}
