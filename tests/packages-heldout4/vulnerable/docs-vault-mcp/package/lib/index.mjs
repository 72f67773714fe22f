#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { install, tool } from './registry.mjs';
import { Vault } from './vault.mjs';

const vault = new Vault(process.argv[2] ?? './vault');
const name = z.string().min(1).max(200);

tool('read_document', 'Text of a document', { name }, ({ name }) => vault.read(name));
tool('write_document', 'Create or replace a document', { name, text: z.string() }, ({ name, text }) => vault.write(name, text));

await install(new McpServer({ name: 'docs-vault', version: '1.3.1' })).connect(new StdioServerTransport());
