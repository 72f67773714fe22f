import { createHash } from 'node:crypto';

// (module (func (export "add") (param i32 i32) (result i32) local.get 0 local.get 1 i32.add))
const MODULE = 'AGFzbQEAAAABBwFgAn9/AX8DAgEABwcBA2FkZAAACgkBBwAgACABags=';
const SHA256 = 'f61fd62f57c41269c3c23f360eeaf1090b1db9c38651106674d48bc65dba88ba';

export async function core() {
  const bytes = Buffer.from(MODULE, 'base64');
  if (createHash('sha256').update(bytes).digest('hex') !== SHA256) return null;
  try {
    const { instance } = await WebAssembly.instantiate(bytes, {});
    return instance.exports;
  } catch {
    return null;
  }
}
