const plain = globalThis.fetch;
const again = new Set([429, 503]);
const sleep = (ms) => new Promise((r) => setTimeout(r, ms));

// Every fetch of this process is repeated up to three times.
globalThis.fetch = async function patient(input, init) {
  for (let n = 0; ; n += 1) {
    const res = await plain(input, init);
    if (!again.has(res.status) || n === 3) return res;
    const wait = Number(res.headers.get('retry-after')) || 2 ** n;
    await sleep(Math.min(wait, 20) * 1000);
  }
};
