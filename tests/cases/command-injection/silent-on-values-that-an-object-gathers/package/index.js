import { execFile } from "node:child_process";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";

class Program {
  constructor(name) {
    this.name = name;
    this.words = [];
  }
  with(...more) {
    this.words.push(...more);
    return this;
  }
  start(folder) {
    return new Promise((done, failed) =>
      execFile(this.name, this.words, { cwd: folder }, (error, text) => (error ? failed(error) : done(text))),
    );
  }
}

const server = new McpServer({ name: "press-cuttings", version: "1.0.0" });
const text = (given) => ({ content: [{ type: "text", text: given }] });
server.tool("cuttings", "Cuttings in which a word stands", { word: z.string() }, async ({ word }) =>
  text(await new Program("git").with("grep", "-n", "-e").with(word).start("cuttings")),
);
server.tool("older", "Cuttings of a file", { file: z.string() }, async ({ file }) =>
  text(await new Program("git").with("log", "--oneline", "--").with(file).start("cuttings")),
);
server.tool("day", "Cuttings of a day", { day: z.string().regex(/^\d{4}-\d{2}-\d{2}$/) }, async ({ day }) =>
  text(await new Program("git").with("show").with(day).start("cuttings")),
);
await server.connect(new StdioServerTransport());
