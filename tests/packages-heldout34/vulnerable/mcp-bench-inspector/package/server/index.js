#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { app } from "./proxy.js";
import { sessions } from "./sessions.js";

const port = Number(process.env.BENCH_PORT ?? 6277);
app.listen(port, () => console.error(`proxy on port ${port}`));

const server = new McpServer({ name: "bench-inspector", version: "0.14.0" });
server.registerTool("list_sessions", { description: "Servers under test" }, async () => ({
  content: [{ type: "text", text: [...sessions.keys()].join("\n") || "none" }],
}));
server.registerTool("close_session", { description: "Stop a server under test", inputSchema: { id: z.string() } }, async ({ id }) => {
  const found = sessions.get(id);
  await found?.close();
  return { content: [{ type: "text", text: found ? "closed" : "no such session" }] };
});
await server.connect(new StdioServerTransport());
