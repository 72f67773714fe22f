import express from "express";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import { z } from "zod";
import * as lights from "./lights.js";
import { crossOrigin, options } from "./web.js";

function build(): McpServer {
  const s = new McpServer({ name: "home-lights", version: "0.8.0" });
  const json = (v: unknown) => ({ content: [{ type: "text" as const, text: JSON.stringify(v) }] });
  s.registerTool("list_lights", { description: "All lights" }, async () => json(lights.all()));
  s.registerTool(
    "set_light",
    { description: "Switch or dim a light", inputSchema: { name: z.string(), on: z.boolean().optional(), level: z.number().min(0).max(100).optional() } },
    async ({ name, ...change }) => json(lights.set(name, change)),
  );
  return s;
}

const app = express();
app.use(crossOrigin);
app.post("/mcp", express.json({ limit: "100kb" }), async (req, res) => {
  const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined });
  res.on("close", () => void transport.close());
  await build().connect(transport);
  await transport.handleRequest(req, res, req.body);
});
app.listen(options.port, options.host);
