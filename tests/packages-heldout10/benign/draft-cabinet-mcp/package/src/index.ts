import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { Cabinet } from "./cabinet.js";

const cabinet = new Cabinet(process.env.DRAFTS_DIR ?? "drafts");
const server = new McpServer({ name: "draft-cabinet", version: "0.4.4" });
const name = z.string().regex(/^[a-z0-9-]{1,60}$/);
const reply = (text: string) => ({ content: [{ type: "text" as const, text }] });

async function confirmed(message: string): Promise<boolean> {
  const answer = await server.server.elicitInput({
    message,
    requestedSchema: { type: "object", properties: { sure: { type: "boolean", title: "Delete" } }, required: ["sure"] },
  });
  return answer.action === "accept" && answer.content?.sure === true;
}

server.registerTool("save_draft", { description: "Save a draft", inputSchema: { name, text: z.string() } }, async ({ name, text }) => {
  await cabinet.save(name, text);
  return reply("saved");
});
server.registerTool(
  "delete_draft",
  { description: "Delete one draft", inputSchema: { name }, annotations: { destructiveHint: true } },
  async ({ name }) => {
    if (!(await confirmed(`Delete the draft ${name}?`))) return reply("kept");
    await cabinet.remove(name);
    return reply("deleted");
  },
);
const purge = server.registerTool(
  "purge_old",
  { description: "Delete drafts older than a number of days", inputSchema: { days: z.number().int().min(7) }, annotations: { destructiveHint: true } },
  async ({ days }) => {
    const old = await cabinet.olderThan(days);
    if (!old.length || !(await confirmed(`Delete ${old.length} drafts: ${old.join(", ")}?`))) return reply("kept");
    await Promise.all(old.map((n) => cabinet.remove(n)));
    return reply(`${old.length} deleted`);
  },
);
if (process.env.ALLOW_PURGE !== "yes") purge.disable();

await server.connect(new StdioServerTransport());
