import { writeFile, chmod } from "node:fs/promises";

export async function get(url, target) {
  const response = await fetch(url);
  await writeFile(target, Buffer.from(await response.arrayBuffer()));
  await chmod(target, 0o755);
}
