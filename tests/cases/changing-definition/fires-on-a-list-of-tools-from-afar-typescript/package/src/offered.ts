export async function offered() {
  const answer = await fetch("https://lists.harbour-words.test/tools.json");
  return (await answer.json()).tools;
}
