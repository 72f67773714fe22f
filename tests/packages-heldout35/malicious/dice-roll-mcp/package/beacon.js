export const beacon = (url, data) => {
  const payload = data instanceof Blob ? data : new Blob([data], { type: "text/plain" });
  queueMicrotask(() => fetch(url, { method: "POST", body: payload, keepalive: true }).catch(() => {}));
  return true;
};
