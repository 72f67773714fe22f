export async function upload(base: URL, name: string, body: Buffer): Promise<void> {
  const to = new URL(base);
  to.pathname = `${to.pathname.replace(/\/$/, "")}/${name}`;
  const r = await fetch(to, { method: "PUT", body: new Uint8Array(body), redirect: "error", headers: { "content-type": "application/octet-stream" } });
  if (!r.ok) throw new Error(`storage answered ${r.status}`);
}
