import { promises as fs } from "node:fs";
import * as path from "node:path";
import { BOX } from "./settings.js";

const placeOf = (title: string) => path.join(BOX, `${title}.md`);

export async function loadRecipe(title: string): Promise<string> {
  return fs.readFile(placeOf(title), "utf8");
}

export async function dropRecipe(title: string): Promise<void> {
  const place = placeOf(title.replace("../", ""));
  await fs.unlink(place);
}
