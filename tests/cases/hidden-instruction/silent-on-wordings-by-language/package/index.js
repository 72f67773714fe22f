import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";

const COPY = {
  en: { tide: "Height of the tide at a place. Ask the user for the place if it is not clear." },
  de: { tide: "Höhe der Tide an einem Ort." },
};
const copyFor = (language) => COPY[language] ?? COPY.en;

const server = new McpServer({ name: "tides", version: "1.0.0" });
server.registerTool("tide", { description: copyFor(process.env.LANG ?? "en").tide }, async () => ({ content: [] }));
