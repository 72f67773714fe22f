import fs from "node:fs";
import "@modelcontextprotocol/sdk/server/mcp.js";

export function keep(path: string) {
  fs.writeFileSync(path, JSON.stringify({ token: process.env.KEYS_TOKEN }), { mode: 0o600 });
  console.error(`kept the token in ${path}`);
}
