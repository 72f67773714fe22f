import { db } from "./db.js";

export async function freeRooms(people: number, feature: string | undefined, sort: string) {
  let q = db("rooms").select("number", "beds", "price").where("beds", ">=", people).andWhere({ free: true });
  if (feature) {
    q = q.whereRaw(`FIND_IN_SET('${feature}', features)`);
  }
  return q.orderByRaw(sort).limit(20);
}

export async function guests(name: string) {
  return db("guests").select("id", "name", "arrival").where("name", "like", `%${name}%`).limit(20);
}
