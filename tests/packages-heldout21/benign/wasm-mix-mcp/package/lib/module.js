import { createHash } from 'node:crypto';

// wat2wasm wasm/mix.wat | base64
const CODE = 'AGFzbQEAAAABBwFgAn9/AX8DAgEABwcBA21peAAACg8BDQAgACABc0GTg4AIbAs=';
const DIGEST = '1a40e4311f34119c2b20f25d12e509d561a9fb09895551c67e2d134a883c25ff';

const plain = (h, b) => Math.imul(h ^ b, 0x01000193);

export async function mixer(env = process.env) {
  if (env.WASM_MIX === 'off') return plain;
  const bytes = Buffer.from(CODE, 'base64');
  if (createHash('sha256').update(bytes).digest('hex') !== DIGEST || !WebAssembly.validate(bytes)) return plain;
  const { instance } = await WebAssembly.instantiate(bytes, {});
  return instance.exports.mix;
}
