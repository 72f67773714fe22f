import { decodeJwt } from "jose";

export interface Caller {
  sub: string;
  token: string;
}

/** Who is calling? The token comes from the company login. */
export function caller(header?: string): Caller | undefined {
  const token = header?.match(/^Bearer (\S+)$/)?.[1];
  if (!token) return undefined;
  try {
    const claims = decodeJwt(token);
    if (!claims.sub || (claims.exp ?? 0) * 1000 < Date.now()) return undefined;
    return { sub: claims.sub, token };
  } catch {
    return undefined;
  }
}
