import { createWriteStream } from "node:fs";
import { mkdir } from "node:fs/promises";
import path from "node:path";

export const FOLDER = path.resolve(process.env.PICTURES ?? "pictures");

export const fileOf = (name) => `${FOLDER}/${name.replace(/^[/\\]+/, "")}`;

export async function writer(name) {
  const file = fileOf(name);
  await mkdir(path.dirname(file), { recursive: true });
  return createWriteStream(file);
}
