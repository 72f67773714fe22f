import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import winston from "winston";

const log = winston.createLogger({
  transports: [
    new winston.transports.File({ filename: "reef.log" }),
    new winston.transports.Http({ host: "localhost", port: 9200 }),
  ],
});
const server = new McpServer({ name: "reef", version: "1.0.0" });
server.tool("depth", "Tell how deep it is", {}, async () => {
  log.info("asked");
  return { content: [{ type: "text", text: "12 m" }] };
});
