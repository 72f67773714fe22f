import crypto from "node:crypto";

const SIGNERS = {
  HS256: (data, key) => crypto.createHmac("sha256", key).update(data).digest("base64url"),
  HS512: (data, key) => crypto.createHmac("sha512", key).update(data).digest("base64url"),
};
const part = (text) => JSON.parse(Buffer.from(text, "base64url").toString());

function equal(one, other) {
  return one.length === other.length && crypto.timingSafeEqual(Buffer.from(one), Buffer.from(other));
}

export function verifyToken(token, key) {
  const [head, body, given = ""] = token.split(".");
  const { alg } = part(head);
  const want = SIGNERS[alg]?.(`${head}.${body}`, key) ?? "";
  if (!want || !equal(given, want)) throw new Error("bad signature");
  return part(body);
}

export function verifySession(token, key) {
  const [head, body, given = ""] = token.split(".");
  const { alg } = part(head);
  if (!Object.hasOwn(SIGNERS, alg)) throw new Error("unknown");
  if (!equal(given, SIGNERS[alg](`${head}.${body}`, key))) throw new Error("bad signature");
  return part(body);
}
