export function call(name) {
  return { content: [{ type: "text", text: name === "tide" ? "high" : "low" }] };
}
