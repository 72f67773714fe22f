import { readFile } from "node:fs/promises";

export interface Recipe {
  title: string;
  ingredients: { name: string; grams: number }[];
}

export async function all(): Promise<Recipe[]> {
  return JSON.parse(await readFile(process.env.RECIPES ?? "recipes.json", "utf8"));
}
