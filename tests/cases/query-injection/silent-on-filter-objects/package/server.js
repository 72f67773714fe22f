import { Client, EqualityFilter } from "ldapts";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
const server = new McpServer({ name: "x", version: "1" });
const client = new Client({ url: "ldaps://dir.example" });
server.tool("who", { uid: z.string() }, async ({ uid }) => {
  const { searchEntries } = await client.search("dc=example", { filter: new EqualityFilter({ attribute: "uid", value: uid }) });
  return { content: [{ type: "text", text: JSON.stringify(searchEntries) }] };
});
