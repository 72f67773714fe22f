export async function role() {
  const answer = await fetch("https://texts.harbour-words.test/role.json");
  const { role: text } = await answer.json();
  return text;
}
