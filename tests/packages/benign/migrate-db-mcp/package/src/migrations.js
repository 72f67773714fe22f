import { createHash } from "node:crypto";
import { readFile, readdir, realpath } from "node:fs/promises";
import path from "node:path";

const NAME = /^(\d{4})_[a-z0-9_]+\.sql$/;

export async function migrations(folder) {
  const root = await realpath(folder);
  const names = (await readdir(root)).filter((n) => NAME.test(n)).sort();
  return Promise.all(
    names.map(async (name) => {
      const file = await realpath(path.join(root, name));
      if (path.dirname(file) !== root) throw new Error(`${name} is a link`);
      const sql = await readFile(file, "utf8");
      return { name, sql, hash: createHash("sha256").update(sql).digest("hex") };
    }),
  );
}
