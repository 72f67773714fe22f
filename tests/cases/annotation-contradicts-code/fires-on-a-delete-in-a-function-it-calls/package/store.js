import { unlink } from "node:fs/promises";
export async function drop(name) {
  await unlink(name);
}
