import { redirectAllowed } from "./allowed.js";
import "express";

export async function authorize(params: { redirectUri: string }, res: any) {
  if (!redirectAllowed(params.redirectUri)) return res.status(400).end();
  return res.redirect(`${params.redirectUri}?code=1`);
}
