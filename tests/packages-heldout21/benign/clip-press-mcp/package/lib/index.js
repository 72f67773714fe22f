#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { randomUUID } from 'node:crypto';
import { frame, probe, transcode } from './ffmpeg.js';
import { MediaFolder } from './names.js';
import { PRESETS, rename } from './presets.js';

const folder = await MediaFolder.open(process.env.CLIP_PRESS_FOLDER ?? '.');
const server = new McpServer({ name: 'clip-press', version: '1.1.0' });
const text = (t) => ({ content: [{ type: 'text', text: typeof t === 'string' ? t : JSON.stringify(t) }] });
const jobs = new Map();
let running = Promise.resolve();

const enqueue = (work) => {
  const id = randomUUID();
  jobs.set(id, 'waiting');
  running = running.then(async () => {
    jobs.set(id, 'running');
    try {
      await work();
      jobs.set(id, 'done');
    } catch (e) {
      jobs.set(id, `failed: ${e.message}`);
    }
  });
  if (jobs.size > 100) jobs.delete(jobs.keys().next().value);
  return id;
};

const file = z.string().max(130);

server.tool('probe', 'Format, length and size of a media file', { file }, async ({ file }) => text(await probe(await folder.input(file))));

server.tool('convert', 'Convert a media file with a preset; returns a job', { file, preset: z.enum(Object.keys(PRESETS)) }, async ({ file, preset }) => {
  const from = await folder.input(file);
  const to = await folder.output(rename(file, preset));
  return text(enqueue(() => transcode(from, to, PRESETS[preset].args)));
});

server.tool('thumbnail', 'Picture of one moment of a video', { file, second: z.number().min(0).max(86_400) }, async ({ file, second }) => {
  const name = `${file.replace(/\.[^.]+$/, '')}.at${Math.floor(second)}.jpg`;
  await frame(await folder.input(file), await folder.output(name), second);
  return text(name);
});

server.tool('job_state', 'State of a conversion', { id: z.string().uuid() }, async ({ id }) => text(jobs.get(id) ?? 'unknown'));

await server.connect(new StdioServerTransport());
