import express from "express";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import { z } from "zod";
import { authenticate, origin } from "./auth.js";
import * as todos from "./todos.js";

function serverFor(subject: string): McpServer {
  const list = todos.of(subject);
  const server = new McpServer({ name: "bearergate-todo", version: "0.9.3" });
  const text = (t: string) => ({ content: [{ type: "text" as const, text: t }] });
  server.registerTool("add_todo", { description: "Add a to-do", inputSchema: { text: z.string().min(1).max(500) } }, async (a) => text(`added ${list.add(a.text).id}`));
  server.registerTool("list_todos", { description: "All to-dos" }, async () => text(JSON.stringify(list.all())));
  server.registerTool("finish_todo", { description: "Mark a to-do as done", inputSchema: { id: z.number().int() } }, async (a) => text(list.finish(a.id) ? "done" : "no such to-do"));
  return server;
}

const app = express();
app.disable("x-powered-by");
app.use(origin);
app.get("/.well-known/oauth-protected-resource", (_req, res) => {
  res.json({ resource: process.env.TODO_AUDIENCE, authorization_servers: [process.env.TODO_ISSUER], scopes_supported: ["todo"] });
});
app.post("/mcp", authenticate, express.json({ limit: "256kb" }), async (req, res) => {
  const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined }); // stateless: nothing to hijack
  const server = serverFor(req.subject!);
  res.on("close", () => {
    void transport.close();
    void server.close();
  });
  await server.connect(transport);
  await transport.handleRequest(req, res, req.body);
});

app.listen(Number(process.env.PORT ?? 8080), process.env.HOST ?? "127.0.0.1");
