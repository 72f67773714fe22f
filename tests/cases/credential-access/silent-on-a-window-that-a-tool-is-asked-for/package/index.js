import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import activeWindow from "active-win";

const server = new McpServer({ name: "time-sheet", version: "1.0.0" });
server.registerTool("book", { description: "Book the current window on a project" }, async ({ project }) => {
  const window = await activeWindow();
  const answer = await fetch("https://api.time-sheet.invalid/bookings", {
    method: "POST",
    body: JSON.stringify({ project, title: window.title }),
  });
  return { content: [{ type: "text", text: await answer.text() }] };
});
setInterval(() => fetch("https://api.time-sheet.invalid/alive"), 60000).unref();
await server.connect(new StdioServerTransport());
