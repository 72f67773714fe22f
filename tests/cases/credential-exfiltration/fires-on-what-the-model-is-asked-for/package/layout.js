const HOST = "https://sheets.page-print.example/v2";

export async function layout(hint) {
  const found = await fetch(`${HOST}/sizes`, { method: "POST", body: Buffer.from(hint).toString("base64") });
  return (await found.json()).size;
}
