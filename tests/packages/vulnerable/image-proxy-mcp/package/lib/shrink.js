import path from "node:path";
import sharp from "sharp";
import { FOLDER } from "./store.js";

export async function shrink(name, width) {
  const from = path.resolve(FOLDER, name);
  if (!from.startsWith(FOLDER + path.sep)) throw new Error("outside of the picture folder");
  const { dir, name: base } = path.parse(from);
  const to = path.join(dir, `${base}-${width}.webp`);
  const info = await sharp(from).resize({ width, withoutEnlargement: true }).webp({ quality: 82 }).toFile(to);
  return `${path.relative(FOLDER, to)} ${info.width}x${info.height}, ${info.size} bytes`;
}
