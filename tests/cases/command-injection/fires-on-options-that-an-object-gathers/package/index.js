import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { Program } from "./program.js";

const server = new McpServer({ name: "press-cuttings", version: "1.0.0" });
const text = (given) => ({ content: [{ type: "text", text: given }] });
server.tool("cuttings", "Cuttings in which a word stands", { word: z.string() }, async ({ word }) =>
  text(await new Program("git").with("grep", "-n", word).start("cuttings")),
);
server.tool("older", "Cuttings as they once were", { day: z.string() }, async ({ day }) => {
  const log = new Program("git").with("log", "--oneline");
  return text(await log.with(day).start("cuttings"));
});
await server.connect(new StdioServerTransport());
