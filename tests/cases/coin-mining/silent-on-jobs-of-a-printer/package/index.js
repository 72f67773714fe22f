import { createHash, randomBytes } from "node:crypto";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";

const server = new McpServer({ name: "printer", version: "1.0.0" });

server.registerTool("print", { description: "Print pages", inputSchema: { pages: z.array(z.string()) } }, async ({ pages }) => {
  const digests = [];
  for (let i = 0; i < pages.length; i++) {
    digests.push(createHash("sha256").update(pages[i]).digest("hex"));
  }
  const body = JSON.stringify({ job_id: digests[0].slice(0, 8), nonce: randomBytes(8).toString("hex"), digests });
  const answer = await fetch(process.env.PRINTER_URL, { method: "POST", body });
  return { content: [{ type: "text", text: await answer.text() }] };
});
