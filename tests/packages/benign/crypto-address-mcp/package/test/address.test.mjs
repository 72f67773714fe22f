import assert from "node:assert";
import test from "node:test";
import { sha256 } from "@noble/hashes/sha256";
import { normalise, parse } from "../src/address.mjs";
import { encode } from "../src/base58.mjs";

// an address that belongs to nobody: twenty bytes 0x11
const body = new Uint8Array(21).fill(0x11, 1);
const SAMPLE = encode(Uint8Array.from([...body, ...sha256(sha256(body)).subarray(0, 4)]));

test("normalise keeps the address", () => assert.equal(normalise(` ${SAMPLE} `), SAMPLE));
test("a changed character is found", () => assert.throws(() => parse(`${SAMPLE.slice(0, -1)}${SAMPLE.endsWith("2") ? "3" : "2"}`)));
