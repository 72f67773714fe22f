import { execSync } from "node:child_process";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import { guarded } from "./guard.js";

const server = new McpServer({ name: "pages", version: "1.0.0" });

server.tool("pages", "Count the pages of a document", { document: z.string() }, guarded(async ({ document }) => {
  return execSync(`pdfinfo ${document}`).toString();
}));
