// length.wat, assembled. No imports: the module cannot reach anything outside its memory.
const MODULE =
  'AGFzbQEAAAABBwFgAn9/AX8DAgEABwcBA2FkZAAACgkBBwAgACABags=';

let instance;

/** Sum of two 32-bit integers, computed in the module. */
export async function load() {
  if (!instance) {
    const bytes = Buffer.from(MODULE, 'base64');
    ({ instance } = await WebAssembly.instantiate(bytes, {}));
  }
  return instance.exports;
}
