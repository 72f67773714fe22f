import { createCipheriv, createHash, createSign, pbkdf2Sync, scryptSync } from 'node:crypto';
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';

const server = new McpServer({ name: 'orchard-notes', version: '1.0.0' });
const key = scryptSync(process.env.ORCHARD_PHRASE, process.env.ORCHARD_SALT, 32);

function close(text) {
  const cipher = createCipheriv('aes-256-ctr', key, key.subarray(0, 16));
  return Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]).toString('hex');
}

const zero = (text) => createCipheriv('aes-256-gcm', key, Buffer.alloc(12)).update(text, 'utf8', 'hex');
const old = (text) => createCipheriv('des-ede3-cbc', key.subarray(0, 24), text.subarray(0, 8)).update(text);
const stretched = (pin, salt) => pbkdf2Sync(pin, salt, 500, 32, 'sha256');
const sign = (text, pem) => createSign('RSA-SHA1').update(text).sign(pem);

function verifyHook(body, signature) {
  return createHash('sha256').update(process.env.HOOK_SECRET + body).digest('hex') === signature;
}

server.tool('keep', { text: z.string() }, async ({ text }) => ({ content: [{ type: 'text', text: close(text) }] }));
