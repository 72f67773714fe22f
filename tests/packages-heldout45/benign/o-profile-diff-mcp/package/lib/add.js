'use strict';
// Built from wasm/add.wat with `npm run wasm`. The module has no imports: it can reach nothing but its arguments.
const code = Buffer.from('AGFzbQEAAAABBwFgAn9/AX8DAgEABwcBA2FkZAAACgkBBwAgACABags=', 'base64');

exports.add = new WebAssembly.Instance(new WebAssembly.Module(code), {}).exports.add;
