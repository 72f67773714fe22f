#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { openImage, dimensions } from './images.js';
import { Classifier } from './classifier.js';
import { cards } from './registry.js';

const server = new McpServer({ name: 'image-tags', version: '0.5.0' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });

server.tool('list_models', 'Available classifiers', {}, async () => text((await cards()).map((c) => c.name).join('\n')));
server.tool('image_size', 'Width and height of a PNG', { name: z.string() }, async ({ name }) => {
  const { width, height } = dimensions(await openImage(name));
  return text(`${width}x${height}`);
});
server.tool('tag_image', 'Tags of an image', { name: z.string(), model: z.string().default('tiny') }, async ({ name, model }) => {
  const card = (await cards()).find((c) => c.name === model);
  if (!card) return { isError: true, ...text('unknown model') };
  const scores = await new Classifier(card).run(await openImage(name));
  return text(scores.map((s) => `${s.label} ${s.score.toFixed(2)}`).join('\n'));
});

await server.connect(new StdioServerTransport());
