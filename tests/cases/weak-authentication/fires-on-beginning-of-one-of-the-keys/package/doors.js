const keys = (process.env.KILN_KEYS ?? "").split(" ");

export function mayEnter(headers) {
  const given = String(headers["x-kiln-key"] ?? "");
  return keys.some((key) => key.startsWith(given));
}
