import { createCipheriv, createDecipheriv, createHash, pbkdf2Sync, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';

const server = new McpServer({ name: 'orchard-notes', version: '1.0.0' });
const key = createHash('sha256').update(readFileSync(process.env.ORCHARD_KEY_FILE)).digest();
let count = 0;

function close(text) {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  return Buffer.concat([nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
}

function open(sealed) {
  const cipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, 12));
  cipher.setAuthTag(sealed.subarray(-16));
  return cipher.update(sealed.subarray(12, -16), undefined, 'utf8') + cipher.final('utf8');
}

function counted(text, fresh) {
  const nonce = Buffer.alloc(12);
  nonce.writeUInt32BE(count++, 8);
  return createCipheriv('chacha20-poly1305', fresh, nonce).update(text);
}

async function subtle(fresh, text) {
  const iv = new Uint8Array(12);
  crypto.getRandomValues(iv);
  return crypto.subtle.encrypt({ name: 'AES-GCM', iv }, fresh, text);
}

const etag = (text) => createHash('md5').update(text).digest('hex');
const stretched = (phrase, salt) => pbkdf2Sync(phrase, salt, 600_000, 32, 'sha512');

server.tool('keep', { text: z.string() }, async ({ text }) => ({
  content: [{ type: 'text', text: `${etag(text)} ${close(text).toString('base64')}` }],
}));
