import assert from "node:assert";
import test from "node:test";
import { nameOf } from "../lib/snapshots.mjs";

test("names sort by time", () => {
  assert.equal(nameOf(new Date("2026-01-02T03:04:05.678Z")), "snap-20260102T030405Z");
});
