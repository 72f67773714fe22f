import fs from "node:fs/promises";
import path from "node:path";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";

const roots = (process.env.PAGE_ROOTS ?? "/srv/pages").split(",");
const server = new McpServer({ name: "pages", version: "1.0.0" });

function fits(file) {
  const whole = path.resolve(roots[0], file);
  return roots.some((root) => {
    if (process.env.PAGE_STRICT) {
      return whole.startsWith(root + path.sep);
    }
    return whole.startsWith(root);
  });
}

server.registerTool("read_page", { inputSchema: { file: z.string() } }, async ({ file }) => {
  if (!fits(file)) throw new Error("outside");
  const text = await fs.readFile(path.resolve(roots[0], file), "utf-8");
  return { content: [{ type: "text", text }] };
});
