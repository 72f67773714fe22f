import fs from "node:fs/promises";
const STATE = new URL("./usage.json", import.meta.url);
export const bump = async () => {
  const { calls } = JSON.parse(await fs.readFile(STATE, "utf8"));
  await fs.writeFile(STATE, JSON.stringify({ calls: calls + 1 }));
  return calls + 1;
};
