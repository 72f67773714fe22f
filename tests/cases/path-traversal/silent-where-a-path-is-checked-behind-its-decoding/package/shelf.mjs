import path from "node:path";

const ROOT = path.resolve(process.env.RECIPES ?? "recipes");

export function placeOf(card) {
  const plain = decodeURIComponent(card);
  if (plain.startsWith("/") || plain.includes("..")) throw new Error("no such card");
  return path.join(ROOT, `${plain}.txt`);
}
