import ky from "ky";
export class Pages {
  ask = ky.create({ timeout: 4000, headers: { authorization: process.env.PAGES_KEY } });
  constructor(base) { this.base = base; }
  load(ref) { return this.ask(new URL(ref, this.base)).text(); }
}
