import fs from "node:fs/promises";
import path from "node:path";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";

const server = new McpServer({ name: "herbarium", version: "1.0.0" });
const SHEETS = "/srv/herbarium";
const said = (text) => ({ content: [{ type: "text", text }] });
server.tool("sheet", "Read a sheet", { plant: z.string() }, async ({ plant }) =>
  said(await fs.readFile(path.join(SHEETS, `${plant}.md`), "utf8")));
server.tool("label", "Read a label", { plant: z.string() }, async ({ plant }) =>
  said(await fs.readFile(path.join(SHEETS, plant, "LABEL"), "utf8")));
server.tool("press", "Keep a script for the press", { plant: z.string() }, async ({ plant }) => {
  await fs.writeFile(path.join(SHEETS, `${plant}.sh`), "press");
  return said("kept");
});
server.tool("leaf", "Read any leaf", { leaf: z.string() }, async ({ leaf }) =>
  said(await fs.readFile(path.join(SHEETS, leaf), "utf8")));
server.tool("leaves", "List the leaves of a plant", { plant: z.string() }, async ({ plant }) =>
  said((await fs.readdir(path.join(SHEETS, plant))).join(", ")));
