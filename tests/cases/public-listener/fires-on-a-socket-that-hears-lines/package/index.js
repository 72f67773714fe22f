import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { open } from "./board.js";
const server = new McpServer({ name: "scores", version: "1.0.0" });
const scores = ["4:2"];
server.registerTool("scores", { description: "Scores of today" }, async () => ({ content: [{ type: "text", text: scores.join() }] }));
open(scores);
