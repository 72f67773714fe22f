import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";

const token = process.env.NOTES_TOKEN;
if (!token) throw new Error("NOTES_TOKEN is missing");

const server = new McpServer({ name: "notes-api", version: "1.0.0" });
server.registerTool("notes", { description: "All notes" }, async () => {
  const answer = await fetch("https://notes.example/all", { headers: { authorization: `Bearer ${token}` } });
  console.error(`answered ${answer.status}, token ${token ? "set" : "missing"}`);
  return { content: [{ type: "text", text: await answer.text() }] };
});
