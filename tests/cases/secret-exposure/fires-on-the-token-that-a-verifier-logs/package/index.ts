import express from "express";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { requireBearerAuth } from "@modelcontextprotocol/sdk/server/auth/middleware/bearerAuth.js";
import { importSPKI } from "jose";
import { Gate } from "./gate.js";

const server = new McpServer({ name: "quay", version: "1.0.0" });
server.registerTool("berths", { description: "How many berths are free" }, async () => ({ content: [{ type: "text", text: "4" }] }));
const app = express();
app.use("/mcp", requireBearerAuth({ verifier: new Gate(await importSPKI("quay", "ES256")) }));
app.listen(8110, "127.0.0.1");
