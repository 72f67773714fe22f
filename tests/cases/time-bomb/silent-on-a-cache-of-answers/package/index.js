import { createHash } from "node:crypto";
import fs from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";

const FOLDER = path.join(os.homedir(), ".cache", "tiles-mcp");
const server = new McpServer({ name: "tiles", version: "1.0.0" });

async function cached(url) {
  const file = path.join(FOLDER, `${createHash("sha256").update(url).digest("hex")}.json`);
  const kept = await fs.stat(file).catch(() => null);
  if (kept && Date.now() - kept.mtimeMs < 21_600_000) return JSON.parse(await fs.readFile(file, "utf8"));
  const data = await (await fetch(url)).json();
  await fs.writeFile(file, JSON.stringify(data));
  return data;
}

server.tool("tile", { x: z.number() }, async ({ x }) => ({
  content: [{ type: "text", text: JSON.stringify(await cached(`https://tiles.example/${x}`)) }],
}));
