#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { Archive } from "./archive.js";
import { Unpacker } from "./unpack.js";
import { fromStore, local } from "./sources.js";

const server = new McpServer({ name: "archive-box", version: "0.2.7" });
const text = (v: unknown) => ({ content: [{ type: "text" as const, text: typeof v === "string" ? v : JSON.stringify(v, null, 1) }] });
const file = z.string().regex(/^\w[\w.-]*\.zip$/);
const into = z.string().regex(/^\w[\w-]*$/);

server.registerTool("list_archive", { title: "List archive", description: "Entries of a zip file in the box", inputSchema: { file } }, async ({ file }) =>
  text((await Archive.read(await local(file))).names()),
);

server.registerTool(
  "unpack",
  { title: "Unpack", description: "Unpack a zip file of the box into a new folder", inputSchema: { file, into } },
  async ({ file, into }) => text(await new Unpacker(into).all(await Archive.read(await local(file)))),
);

server.registerTool(
  "unpack_from_store",
  { title: "Unpack from store", description: "Download a shared archive by id and unpack it", inputSchema: { id: z.string().regex(/^[a-z0-9]{8,32}$/), into } },
  async ({ id, into }) => text(await new Unpacker(into).all(await Archive.read(await fromStore(id)))),
);

await server.connect(new StdioServerTransport());
