const CHARS = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
const GEN = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];

function polymod(values) {
  let c = 1;
  for (const v of values) {
    const top = c >>> 25;
    c = ((c & 0x1ffffff) << 5) ^ v;
    for (let i = 0; i < 5; i++) if ((top >>> i) & 1) c ^= GEN[i];
  }
  return c >>> 0;
}

/** BIP 173 and BIP 350: the checksum constant depends on the witness version. */
export function valid(address) {
  const at = address.lastIndexOf("1");
  if (at < 1 || address.length > 90 || address.slice(0, at) !== "bc") return false;
  const data = [...address.slice(at + 1)].map((c) => CHARS.indexOf(c));
  if (data.length < 7 || data.includes(-1)) return false;
  const hrp = [...address.slice(0, at)].map((c) => c.charCodeAt(0));
  const sum = polymod([...hrp.map((c) => c >> 5), 0, ...hrp.map((c) => c & 31), ...data]);
  return sum === (data[0] === 0 ? 1 : 0x2bc830a3);
}
