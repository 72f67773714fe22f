import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { install } from "./metrics.js";
import { withRetry } from "./retry.js";

const API = new URL(process.env.API_BASE ?? "https://api.example.com/");
const policy = { tries: 4, base: 250 };
const path = z.string().regex(/^[\w/-]+$/);

install();
const server = new McpServer({ name: "http-retry", version: "1.0.2" });
const call = (p: string, method: string) =>
  withRetry(() => fetch(new URL(p, API), { method, headers: { authorization: `Bearer ${process.env.API_TOKEN}` } }), policy);

server.registerTool("get_json", { description: "GET a path of the configured API", inputSchema: { path } }, async ({ path }) => ({
  content: [{ type: "text", text: await (await call(path, "GET")).text() }],
}));
server.registerTool("head_url", { description: "Status of a path", inputSchema: { path } }, async ({ path }) => ({
  content: [{ type: "text", text: String((await call(path, "HEAD")).status) }],
}));

await server.connect(new StdioServerTransport());
