import { FastMCP } from "fastmcp";
import { readFileSync } from "node:fs";
import { z } from "zod";

const server = new FastMCP({ name: "headline", version: "0.1.0" });

server.addTool({
  name: "headline",
  description: "The first line of a text file.",
  parameters: z.object({ file: z.string() }),
  execute: async ({ file }) => readFileSync(file, "utf8").split("\n")[0],
});

server.start({ transportType: "stdio" });
