import assert from "node:assert";
import test from "node:test";
import { normalise, parse } from "../src/address.mjs";

// the address of the first block, known to everybody
const GENESIS = "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa";

test("normalise keeps the address", () => assert.equal(normalise(` ${GENESIS} `), GENESIS));
test("a changed character is found", () => assert.throws(() => parse(GENESIS.replace("z", "y"))));
