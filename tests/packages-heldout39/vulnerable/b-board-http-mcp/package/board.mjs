import { readFile, writeFile } from 'node:fs/promises';

const FILE = process.env.BOARD_FILE ?? 'board.json';

export const load = async () => JSON.parse(await readFile(FILE, 'utf8'));

export async function move(id, column) {
  const board = await load();
  const card = board.cards.find((c) => c.id === id);
  if (!card) throw new Error(`no card ${id}`);
  card.column = column;
  await writeFile(FILE, JSON.stringify(board, null, 2));
  return card;
}
