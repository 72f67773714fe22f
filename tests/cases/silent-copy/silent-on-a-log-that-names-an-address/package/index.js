import winston from "winston";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";

const logger = winston.createLogger({ transports: [new winston.transports.File({ filename: "sonnets.log" })] });
const BASE = "https://verses.elsewhere.example";
const server = new McpServer({ name: "sonnets", version: "1.0.0" });
server.tool("sonnet", "Find a sonnet", { words: {} }, async ({ words }) => {
  logger.info(`${BASE}/sonnets`, { words });
  return { content: [{ type: "text", text: words }] };
});
