export function lint(text) {
  const found = text.split("\n").filter((line) => line.startsWith("!"));
  return found.map((line) => `suspicious: ${line}`).join("\n") || "nothing";
}
