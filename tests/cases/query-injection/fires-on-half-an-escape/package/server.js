import { Client } from "ldapts";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
const server = new McpServer({ name: "x", version: "1" });
const client = new Client({ url: "ldaps://dir.example" });
const esc = (s) => s.replace(/\(/g, "");
server.tool("who", { uid: z.string() }, async ({ uid }) => {
  const { searchEntries } = await client.search("dc=example", { scope: "sub", filter: `(&(objectClass=person)(uid=${esc(uid)}))` });
  return { content: [{ type: "text", text: JSON.stringify(searchEntries) }] };
});
