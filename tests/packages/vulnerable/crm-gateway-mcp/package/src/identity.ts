export interface Identity {
  raw: string;
  sub: string;
  exp: number;
}

/** Who calls, from the bearer token. */
export function identify(header: string | undefined): Identity {
  const m = /^Bearer ([\w-]+)\.([\w-]+)\.([\w-]*)$/.exec(header ?? "");
  if (!m) throw new Error("bearer token expected");
  const claims = JSON.parse(Buffer.from(m[2], "base64url").toString());
  if (typeof claims.exp !== "number" || claims.exp * 1000 < Date.now()) throw new Error("token has expired");
  return { raw: header!.slice(7), sub: String(claims.sub), exp: claims.exp };
}
