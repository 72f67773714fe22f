const { McpServer } = require("@modelcontextprotocol/sdk/server/mcp.js");
const { StdioServerTransport } = require("@modelcontextprotocol/sdk/server/stdio.js");
const { z } = require("zod");
const { TodoStore } = require("./store");

const store = new TodoStore();
const server = new McpServer({ name: "todo-md", version: "1.0.3" });
server.tool("list_todos", "List open items", {}, async () => ({ content: [{ type: "text", text: store.list().join("\n") }] }));
server.tool("add_todo", "Add an item", { text: z.string() }, async ({ text }) => {
  store.add(text);
  return { content: [{ type: "text", text: "added" }] };
});
server.connect(new StdioServerTransport());
