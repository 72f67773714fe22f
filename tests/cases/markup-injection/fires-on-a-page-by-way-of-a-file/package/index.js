'use strict';
const { writeFileSync, mkdtempSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');
const { pathToFileURL } = require('node:url');
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const puppeteer = require('puppeteer');
const { z } = require('zod');
const { badges } = require('./badge');

const server = new McpServer({ name: 'seating', version: '1.0.0' });
const seat = z.object({ guest: z.string(), table: z.string() });

server.tool('badges', { title: z.string(), seats: z.array(seat) }, async (event) => {
  const browser = await puppeteer.launch();
  const tab = await browser.newPage();
  const file = join(mkdtempSync(join(tmpdir(), 'badge-')), 'badges.html');
  writeFileSync(file, badges(event));
  await tab.goto(pathToFileURL(file).href);
  const pdf = await tab.pdf();
  return { content: [{ type: 'text', text: Buffer.from(pdf).toString('base64') }] };
});
