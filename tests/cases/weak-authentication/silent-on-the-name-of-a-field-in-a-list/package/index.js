import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import express from "express";

const app = express();

function told(error, context) {
  const rest = Object.entries(context)
    .filter(([key]) => key !== "toolName")
    .map(([key, value]) => `${key}=${value}`)
    .join(", ");
  return `${context.toolName} failed: ${error.message} ${rest}`;
}

app.post("/mcp", (request, response) => {
  const key = request.headers["x-api-key"];
  response.json({ text: told(new Error("no jar"), { toolName: "open", key }) });
});

app.listen(3300, "127.0.0.1");
new McpServer({ name: "jars", version: "1.0.0" });
