import crypto from "node:crypto";

const SIGNERS = {
  HS256: (data, key) => crypto.createHmac("sha256", key).update(data).digest("base64url"),
  HS512: (data, key) => crypto.createHmac("sha512", key).update(data).digest("base64url"),
};
const CHECKS = { HS256: (data, key, given) => SIGNERS.HS256(data, key) === given };
const part = (text) => JSON.parse(Buffer.from(text, "base64url").toString());

export function verifyToken(token, key) {
  const [head, body, given = ""] = token.split(".");
  const { alg } = part(head);
  const want = SIGNERS[alg]?.(`${head}.${body}`, key) ?? "";
  if (given !== want) throw new Error("bad signature");
  return part(body);
}

export function verifySession(token, key) {
  const [head, body, given] = token.split(".");
  const check = CHECKS[part(head).alg];
  if (check && !check(`${head}.${body}`, key, given)) throw new Error("bad signature");
  return part(body);
}
