import { createHash, createSign, type KeyObject } from "node:crypto";

interface Mail {
  domain: string;
  selector: string;
  headers: Record<string, string>;
  body: string;
}

const relax = (s: string) => s.replace(/\r?\n/g, " ").replace(/[ \t]+/g, " ").trim();

export function sign(key: KeyObject, m: Mail): string {
  const body = m.body.replace(/\r?\n/g, "\r\n").replace(/[ \t]+(?=\r\n)/g, "").replace(/(\r\n)*$/, "\r\n");
  const bh = createHash("sha256").update(body).digest("base64");
  const names = Object.keys(m.headers).map((n) => n.toLowerCase());
  const tag = `v=1; a=rsa-sha256; c=relaxed/relaxed; d=${m.domain}; s=${m.selector}; h=${names.join(":")}; bh=${bh}; b=`;
  const lines = Object.entries(m.headers).map(([n, v]) => `${n.toLowerCase()}:${relax(v)}\r\n`);
  const s = createSign("RSA-SHA256").update(lines.join("") + `dkim-signature:${tag}`);
  return `DKIM-Signature: ${tag}${s.sign(key, "base64")}`;
}
