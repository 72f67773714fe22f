import CryptoJS from 'crypto-js';
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';

const server = new McpServer({ name: 'orchard-notes', version: '1.0.0' });
const PHRASE = 'apples-and-pears';

const closed = (text) => CryptoJS.AES.encrypt(text, PHRASE).toString();
const blocks = (text, key) => CryptoJS.AES.encrypt(text, key, { mode: CryptoJS.mode.ECB }).toString();

async function subtle(text) {
  const key = await crypto.subtle.importKey('raw', new TextEncoder().encode('0123456789abcdef'), 'AES-GCM', false, ['encrypt']);
  return crypto.subtle.encrypt({ name: 'AES-GCM', iv: new Uint8Array(12) }, key, text);
}

server.tool('keep', { text: z.string() }, async ({ text }) => ({ content: [{ type: 'text', text: closed(text) }] }));
