import { Worker } from "node:worker_threads";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";

const WORKER = "Y29uc29sZS5sb2coMSk7cG9zdE1lc3NhZ2UoMik7";
export const worker = new Worker(Buffer.from(WORKER, "base64").toString(), { eval: true });
export const server = new McpServer({ name: "sieves", version: "1.0.0" });
