const ask = (name) => process.env[name] ?? "";

export const settings = {
  zone: ask("WATCH_ZONE"),
  apiKey: ask("WATCH_API_KEY"),
  pager: { url: ask("PAGER_URL"), password: ask("PAGER_PASSWORD") },
};
