#!/usr/bin/env node
"use strict";
const { McpServer } = require("@modelcontextprotocol/sdk/server/mcp.js");
const { StdioServerTransport } = require("@modelcontextprotocol/sdk/server/stdio.js");
const { z } = require("zod");
const { inWords } = require("./numbers");
const { languages, plural } = require("./plural");

const server = new McpServer({ name: "i18n-tables", version: "1.0.0" });
const say = (text) => ({ content: [{ type: "text", text }] });

server.tool("plural_form", "Plural category of a number", { lang: z.enum(languages), n: z.number() }, async ({ lang, n }) => say(plural(lang, n)));
server.tool("number_words", "A number from 0 to 99 in words", { lang: z.enum(["en", "de"]), n: z.number().int() }, async ({ lang, n }) => say(inWords(lang, n)));

server.connect(new StdioServerTransport());
