#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { measure } = require('./measure');

const server = new McpServer({ name: 'native-levels', version: '0.2.4' });
const pcm = z.string().max(20_000_000).regex(/^[A-Za-z0-9+/]*={0,2}$/);
const rate = z.number().int().min(8000).max(192_000).default(48_000);

const decode = (text) => {
  const raw = Buffer.from(text, 'base64');
  const copy = new Int16Array(Math.floor(raw.length / 2));
  for (let i = 0; i < copy.length; i++) copy[i] = raw.readInt16LE(i * 2);
  return copy;
};
const db = (x) => (x > 0 ? Number((20 * Math.log10(x)).toFixed(1)) : null);
const json = (v) => ({ content: [{ type: 'text', text: JSON.stringify(v) }] });

server.tool('levels', 'Peak and RMS in dBFS of 16 bit mono PCM (base64)', { pcm }, async ({ pcm }) => {
  const { rms, peak } = measure(decode(pcm));
  return json({ rms: db(rms), peak: db(peak) });
});

server.tool('silence', 'Silent stretches of at least half a second', { pcm, rate, below: z.number().min(-90).max(-20).default(-50) }, async ({ pcm, rate, below }) => {
  const samples = decode(pcm);
  const size = Math.floor(rate / 10);
  const out = [];
  let start = -1;
  for (let i = 0; i <= samples.length; i += size) {
    const level = i < samples.length ? db(measure(samples.subarray(i, i + size)).rms) : 0;
    const quiet = level === null || level < below;
    if (quiet && start < 0) start = i;
    if (!quiet && start >= 0) {
      if (i - start >= rate / 2) out.push([start / rate, Math.min(i, samples.length) / rate]);
      start = -1;
    }
  }
  return json(out);
});

server.connect(new StdioServerTransport());
