"use strict";
const { rows } = require("./pool");
const { order, where } = require("./sql");

exports.free = async (day, building) => {
  const taken = await rows("SELECT room FROM bookings WHERE day = $1", [day]);
  const all = await rows(`SELECT name FROM rooms${where({ building })}${order("name")}`);
  const busy = new Set(taken.map((t) => t.room));
  return all.map((r) => r.name).filter((n) => !busy.has(n));
};

exports.book = async (room, day, who) => {
  await rows("INSERT INTO bookings (room, day, who) VALUES ($1, $2, $3)", [room, day, who]);
  return `${room} on ${day} for ${who}`;
};

exports.report = (who, sort) => rows(`SELECT day, room, who FROM bookings${where({ who })}${order(sort)} LIMIT 200`);
