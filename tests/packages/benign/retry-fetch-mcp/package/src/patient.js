const plain = globalThis.fetch;

export const patient = new Proxy(plain, {
  async apply(target, self, args) {
    for (let n = 0; n < 3; n += 1) {
      const res = await Reflect.apply(target, self, args);
      if (res.status !== 503) return res;
    }
    return Reflect.apply(target, self, args);
  },
});
