import { readFile, rename, writeFile } from "node:fs/promises";
import path from "node:path";
import { FOLDER } from "./settings.js";

export interface Ingredient {
  name: string;
  amount: number;
  unit: string;
}

export interface Recipe {
  title: string;
  serves: number;
  ingredients: Ingredient[];
  steps: string[];
}

const FILE = path.join(FOLDER, "recipes.json");

export async function all(): Promise<Recipe[]> {
  try {
    return JSON.parse(await readFile(FILE, "utf8")) as Recipe[];
  } catch {
    return [];
  }
}

export async function add(r: Recipe): Promise<void> {
  const list = (await all()).filter((x) => x.title !== r.title);
  await writeFile(`${FILE}.tmp`, JSON.stringify([...list, r], null, 1));
  await rename(`${FILE}.tmp`, FILE);
}

export async function find(title: string): Promise<Recipe> {
  const r = (await all()).find((x) => x.title.toLowerCase() === title.toLowerCase());
  if (!r) throw new RangeError("no such recipe");
  return r;
}

export function scale(r: Recipe, serves: number): Recipe {
  const f = serves / r.serves;
  return { ...r, serves, ingredients: r.ingredients.map((i) => ({ ...i, amount: Math.round(i.amount * f * 100) / 100 })) };
}

export function shopping(list: Recipe[]): string[] {
  const sum = new Map<string, number>();
  for (const i of list.flatMap((r) => r.ingredients)) {
    const key = `${i.name}|${i.unit}`;
    sum.set(key, (sum.get(key) ?? 0) + i.amount);
  }
  return [...sum].sort().map(([k, n]) => `${n} ${k.split("|")[1]} ${k.split("|")[0]}`);
}
