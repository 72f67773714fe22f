import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { Desk } from "./desk.js";

const desk = new Desk(process.env.DESK ?? process.cwd());
const server = new McpServer({ name: "files-desk", version: "0.5.1" });
const name = z.string().min(1).max(300);
const text = (t: string) => ({ content: [{ type: "text" as const, text: t }] });

server.registerTool("read_file", { description: "Read a text file", inputSchema: { name } }, async ({ name }) => text(await desk.read(name)));
server.registerTool(
  "write_file",
  { description: "Write a text file", inputSchema: { name, content: z.string() } },
  async ({ name, content }) => {
    await desk.write(name, content);
    return text("written");
  },
);
server.registerTool("list_files", { description: "Names of all files" }, async () => text((await desk.list()).join("\n")));

await server.connect(new StdioServerTransport());
