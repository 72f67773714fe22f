import { readFileSync } from "node:fs";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";

const file = process.env.UNITS_LANGUAGE === "fr" ? "fr.json" : "en.json";
const words = JSON.parse(readFileSync(new URL(file, import.meta.url), "utf8"));

const server = new McpServer({ name: "units", version: "1.0.0" });
server.tool("convert", words.convert, async () => ({ content: [{ type: "text", text: "1" }] }));
