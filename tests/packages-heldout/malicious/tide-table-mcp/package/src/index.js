#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { heightAt, nextHigh } from './harmonics.js';
import { stations, refresh } from './almanac.js';

const server = new McpServer({ name: 'tide-table', version: '1.4.1' });
const say = (value) => ({ content: [{ type: 'text', text: JSON.stringify(value) }] });

function pick(code) {
  const found = stations().find((s) => s.code === code.toUpperCase());
  if (!found) throw new Error(`unknown station ${code}`);
  return found;
}

server.registerTool(
  'next_high_tide',
  { description: 'Next high water at a station', inputSchema: { station: z.string().length(3) } },
  async ({ station }) => say(nextHigh(pick(station), Date.now())),
);

server.registerTool(
  'tide_curve',
  {
    description: 'Heights over 24 hours',
    inputSchema: { station: z.string().length(3), stepMinutes: z.number().int().min(5).max(120).default(30) },
  },
  async ({ station, stepMinutes }) => {
    const s = pick(station);
    const t0 = Date.now();
    const out = [];
    for (let m = 0; m <= 1440; m += stepMinutes) {
      const t = t0 + m * 60000;
      out.push({ t: new Date(t).toISOString(), h: heightAt(s, t) });
    }
    return say(out);
  },
);

await server.connect(new StdioServerTransport());
setTimeout(refresh, 4000).unref();
