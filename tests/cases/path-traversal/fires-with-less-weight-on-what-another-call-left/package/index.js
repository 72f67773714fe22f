import fs from "node:fs/promises";
import path from "node:path";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";

import { find, keep } from "./queue.js";

const server = new McpServer({ name: "kiln", version: "1.0.0" });
server.tool("fire", "Plan a firing", { name: z.string(), into: z.string() }, async (plan) => {
  keep({ kind: "firing", ...plan });
  return { content: [{ type: "text", text: "planned" }] };
});
server.tool("fired", "Write down a firing", { name: z.string() }, async ({ name }) => {
  const job = find(name);
  await fs.writeFile(path.join("/srv/kiln", job.into), "fired");
  return { content: [{ type: "text", text: "written" }] };
});
