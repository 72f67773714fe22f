export function numberOf(headers) {
  const key = Object.keys(headers).find((each) => each.toLowerCase() === "x-request-id");
  const id = key === undefined ? undefined : headers[key];
  return typeof id === "string" ? { "x-request-id": id } : {};
}
