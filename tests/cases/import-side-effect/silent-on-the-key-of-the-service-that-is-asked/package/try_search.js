const { TIDAL_TOKEN } = process.env;

void (async () => {
  const answer = await fetch('https://search.tidal.example/tides?q=harbour', {
    headers: { Authorization: `Bearer ${TIDAL_TOKEN}` },
  });
  console.log(await answer.json());
})();
