import { mkdirSync } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join, resolve } from "node:path";

export const target = resolve(process.env.ASSET_DIR ?? "assets");
mkdirSync(target, { recursive: true });

export const list = () => readdir(target);
export const info = async (name: string) => `${(await stat(join(target, name))).size} bytes`;
