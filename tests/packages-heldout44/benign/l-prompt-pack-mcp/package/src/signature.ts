import { createPublicKey, verify } from "node:crypto";

// Ed25519 key of the pack maintainers
const KEY = createPublicKey({
  format: "jwk",
  key: { kty: "OKP", crv: "Ed25519", x: "vvtDopKpgfeGQuvarZAoXTMRPxAIZf-dDh2A91P70Nk" },
});

export function verified(data: Buffer, signature: Buffer): Buffer {
  if (!verify(null, data, KEY, signature)) throw new Error("the signature of the pack is not valid");
  return data;
}
