import express from "express";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import { z } from "zod";
import { auth } from "./auth.js";
import { tracing } from "./tracing.js";
import { Tracker } from "./tracker.js";

const tracker = new Tracker(process.env.TRACKER_URL ?? "http://127.0.0.1:9000", process.env.TRACKER_KEY ?? "");

function build() {
  const s = new McpServer({ name: "issue-board", version: "0.6.1" });
  s.registerTool("list_issues", { description: "Issues of a board", inputSchema: { board: z.string() } }, async ({ board }) => ({
    content: (await tracker.issues(board)).map((i) => ({ type: "text" as const, text: `${i.key} [${i.column}] ${i.title}` })),
  }));
  s.registerTool("move_issue", { description: "Move an issue to a column", inputSchema: { key: z.string(), column: z.string() } }, async ({ key, column }) => ({
    content: [{ type: "text" as const, text: `now in ${(await tracker.move(key, column)).column}` }],
  }));
  return s;
}

const app = express();
app.use(tracing, express.json());
app.post("/mcp", auth, async (req, res) => {
  const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined });
  await build().connect(transport);
  await transport.handleRequest(req, res, req.body);
});
app.listen(7410, "127.0.0.1");
