'use strict';
// nine elements per character as bits, wide = 1, packed as hex
const TABLE = {
  0: 0x034, 1: 0x121, 2: 0x061, 3: 0x160, 4: 0x031, 5: 0x130, 6: 0x070, 7: 0x025, 8: 0x124, 9: 0x064,
  A: 0x109, B: 0x049, C: 0x148, D: 0x019, E: 0x118, F: 0x058, G: 0x00d, H: 0x10c, I: 0x04c, J: 0x01c,
  K: 0x103, L: 0x043, M: 0x142, N: 0x013, O: 0x112, P: 0x052, Q: 0x007, R: 0x106, S: 0x046, T: 0x016,
  U: 0x181, V: 0x0c1, W: 0x1c0, X: 0x091, Y: 0x190, Z: 0x0d0, '-': 0x085, '.': 0x184, ' ': 0x0c4, '*': 0x094,
};

exports.encode = (text) => {
  let bits = '';
  for (const c of `*${text.toUpperCase()}*`) {
    const code = TABLE[c];
    if (code === undefined) throw new Error(`${c} cannot be encoded`);
    for (let i = 8; i >= 0; i -= 1) bits += ((8 - i) % 2 ? '0' : '1').repeat((code >> i) & 1 ? 3 : 1);
    bits += '0';
  }
  return bits.slice(0, -1);
};
