import { assertPublic } from "./guard.js";

const get = async (url: string, method = "GET"): Promise<Response> => {
  const target = assertPublic(url);
  return fetch(target, { method, redirect: "follow", signal: AbortSignal.timeout(8000) });
};

export const page = async (url: string) => (await get(url)).text();
export const status = async (url: string) => `${(await get(url, "HEAD")).status} ${url}`;
