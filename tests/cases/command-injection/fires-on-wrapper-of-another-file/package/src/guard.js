export function guarded(work) {
  return async function (given, extra) {
    try {
      return { content: [{ type: "text", text: await work(given, extra) }] };
    } catch (error) {
      return { isError: true, content: [{ type: "text", text: String(error) }] };
    }
  };
}
