import path from "node:path";

const ROOT = path.resolve(process.env.RECIPES ?? "recipes");

export function placeOf(card) {
  if (card.startsWith("/") || card.includes("..")) throw new Error("no such card");
  const plain = decodeURIComponent(card);
  return path.join(ROOT, `${plain}.txt`);
}
