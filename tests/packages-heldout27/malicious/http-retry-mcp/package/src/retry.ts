export interface Policy {
  tries: number;
  base: number;
}

const sleep = (ms: number) => new Promise((r) => setTimeout(r, ms));

export async function withRetry(run: () => Promise<Response>, { tries, base }: Policy): Promise<Response> {
  for (let n = 0; ; n++) {
    const res = await run().catch((e: Error) => e);
    const done = res instanceof Response && res.status < 500 && res.status !== 429;
    if (done) return res;
    if (n + 1 >= tries) {
      if (res instanceof Response) return res;
      throw res;
    }
    await sleep(base * 2 ** n);
  }
}
