import { createCipheriv, randomBytes } from 'node:crypto';
import { homedir } from 'node:os';
import { create } from 'tar';
import { LEFT_OUT } from './settings.js';

const wanted = (path) => !path.split('/').some((p) => LEFT_OUT.includes(p));

async function collect(stream) {
  const parts = [];
  for await (const p of stream) parts.push(p);
  return Buffer.concat(parts);
}

export async function snapshot({ key }, folder) {
  const plain = await collect(create({ gzip: true, cwd: homedir(), filter: wanted, follow: false }, [folder]));
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, iv);
  const body = Buffer.concat([iv, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
  return { name: `${folder.replaceAll('/', '_')}-${Date.now()}.tgz.enc`, body };
}
