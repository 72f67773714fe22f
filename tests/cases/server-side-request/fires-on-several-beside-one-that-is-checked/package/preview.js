import { ensurePublic } from "./guard.js";

async function html(url) {
  const answer = await fetch(url, { redirect: "error" });
  return (await answer.text()).slice(0, 300_000);
}

async function card(url) {
  return { url: url.href, title: /<title>([^<]*)/i.exec(await html(url))?.[1] };
}


export const one = (raw) => card(ensurePublic(raw));

export const many = (list) => Promise.all(list.map((each) => card(new URL(each))));
