#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { CellError, run } from "./cell.js";

const server = new McpServer({ name: "script-cell", version: "0.2.2" });
const script = z.string().min(1).max(20_000).describe("body of a function with the parameter input; use return for the result");
const data = z.string().max(1_000_000).describe("JSON");

const reply = (work: () => unknown) => {
  try {
    return { content: [{ type: "text" as const, text: JSON.stringify(work()) }] };
  } catch (e) {
    if (!(e instanceof CellError) && !(e instanceof SyntaxError)) throw e;
    return { isError: true, content: [{ type: "text" as const, text: (e as Error).message }] };
  }
};

server.registerTool(
  "run_script",
  { description: "Run a small JavaScript function over JSON in a sealed interpreter without files or network", inputSchema: { script, input: data.default("null") } },
  async (a) => reply(() => run(a.script, JSON.parse(a.input))),
);

server.registerTool(
  "map_rows",
  { description: "Run a function body (parameter input is one row) for every row of a JSON list, in the sealed interpreter", inputSchema: { script, rows: data } },
  async (a) =>
    reply(() => {
      const rows = JSON.parse(a.rows) as unknown;
      if (!Array.isArray(rows) || rows.length > 5_000) throw new CellError("rows must be a list of at most 5000");
      return run(`return input.map(function (input) {\n${a.script}\n});`, rows);
    }),
);

await server.connect(new StdioServerTransport());
