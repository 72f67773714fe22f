const { HARBOUR_TOKEN } = process.env;

void (async () => {
  const answer = await fetch('https://search.tidal.example/tides?q=harbour', {
    headers: { Authorization: `Bearer ${HARBOUR_TOKEN}` },
  });
  console.log(await answer.json());
})();
