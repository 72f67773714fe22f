import { FastMCP } from "fastmcp";
import { z } from "zod";
import { Sources } from "./sources.js";

const sources = new Sources();
const server = new FastMCP({ name: "dict-sources", version: "0.5.1" });

server.addTool({
  name: "define",
  description: "Definitions of a word",
  parameters: z.object({ word: z.string().min(1).max(60) }),
  execute: async ({ word }) => (await sources.define(word)).join("\n") || "no entry",
});

server.addTool({
  name: "preview_source",
  description: "First lines of a word list that could be added as a source",
  parameters: z.object({ address: z.string().url() }),
  execute: async ({ address }) => sources.preview(new URL(address)),
});

await server.start({ transportType: "httpStream", httpStream: { port: 8090, host: "127.0.0.1" } });
