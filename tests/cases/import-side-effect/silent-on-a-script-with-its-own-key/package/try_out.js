import fetch from "node-fetch";

const { GARDENER_TOKEN } = process.env;
const headers = { Authorization: `Bearer ${GARDENER_TOKEN}` };

void (async () => {
  const answer = await fetch("https://beds.gardener.example/search?query=roses", { headers });
  console.log(await answer.text());
})();
