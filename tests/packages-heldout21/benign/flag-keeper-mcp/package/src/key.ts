import { createPublicKey } from "node:crypto";

export const KEY = createPublicKey({
  key: { kty: "OKP", crv: "Ed25519", x: "9EoNTOjkcOPXuwkyxr4sc9afeIKbRb1vWNS0R8sjTFc" },
  format: "jwk",
});
