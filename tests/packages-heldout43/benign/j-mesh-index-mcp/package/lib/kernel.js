// Built from kernel.wat with: wat2wasm kernel.wat -o - | base64
const CODE = 'AGFzbQEAAAABBwFgAn9/AX8DAgEABwcBA2FkZAAACgkBBwAgACABags=';

/** The compiled kernel, or the same in JavaScript where WebAssembly is off. */
export async function kernel() {
  try {
    const { instance } = await WebAssembly.instantiate(Buffer.from(CODE, 'base64'), {});
    return instance.exports;
  } catch {
    return { add: (a, b) => (a + b) | 0 };
  }
}
