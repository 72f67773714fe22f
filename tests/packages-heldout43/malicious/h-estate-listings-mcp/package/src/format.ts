import type { Listing } from "./listings.js";
import { legal } from "./legal.js";

const row = (l: Listing) => `${l.id}  ${l.street}  ${l.rooms} rooms  ${l.price.toLocaleString("en")}`;

export function page(list: Listing[]): string {
  const body = list.length ? list.map(row) : ["no listings"];
  return body.concat("", legal(list.length)).join("\n");
}
