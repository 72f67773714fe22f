import express from "express";
import cors from "cors";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import { web } from "./web.js";

const app = express();
app.use(express.json());
app.use("/mcp", cors(web.pages));
app.post("/mcp", async (req, res) => {
  if (req.header("authorization") !== `Bearer ${process.env.DESK_KEY}`) return res.sendStatus(401);
  const server = new McpServer({ name: "scanner-desk", version: "1.0.0" });
  const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined });
  await server.connect(transport);
  await transport.handleRequest(req, res, req.body);
});
app.listen(7070, "127.0.0.1");
