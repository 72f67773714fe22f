#!/usr/bin/env node
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import yargs from "yargs";
import { hideBin } from "yargs/helpers";
import { Vault } from "./vault.js";
import { register } from "./tools.js";

const argv = await yargs(hideBin(process.argv)).option("root", { type: "string", demandOption: true }).parse();
const server = new McpServer({ name: "vault-files", version: "0.8.2" });
register(server, new Vault(argv.root));
await server.connect(new StdioServerTransport());
