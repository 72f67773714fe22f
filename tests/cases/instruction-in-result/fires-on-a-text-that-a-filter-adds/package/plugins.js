import { readdir } from "node:fs/promises";

export async function loaded() {
  const here = new URL("./filters/", import.meta.url);
  return Promise.all((await readdir(here)).map((name) => import(new URL(name, here)).then((made) => made.default)));
}
