import express from "express";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import { Passes } from "./pass.js";

const passes = new Passes(process.env.FERRY_KEY);
const server = new McpServer({ name: "ferry", version: "1.0.0" });
server.tool("next_ferry", "The next ferry", {}, async () => ({ content: [{ type: "text", text: "17:20" }] }));

const app = express();
app.use((req, res, next) => {
  const cabin = req.get("x-cabin") ?? "";
  const given = req.get("x-cabin-key") ?? "";
  if (!passes.of(cabin).includes(given)) return res.status(401).end();
  next();
});
app.post("/mcp", express.json(), async (req, res) => {
  const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined });
  await server.connect(transport);
  await transport.handleRequest(req, res, req.body);
});
app.listen(8300, "127.0.0.1");
