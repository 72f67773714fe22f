#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { answer } from "./answers.js";
import { Cabinet } from "./cabinet.js";

const cabinet = new Cabinet(process.argv[2] ?? "scores");

answer({ name: "score-cabinet", version: "1.1.0" }, [
  {
    name: "read_voice",
    description: "One voice of a piece",
    inputSchema: {
      type: "object",
      properties: { piece: { type: "string" }, voice: { enum: ["soprano", "alto", "tenor", "bass"] } },
      required: ["piece", "voice"],
    },
    handler: ({ piece, voice }) => cabinet.read(piece, voice),
  },
  {
    name: "ranges",
    description: "The range of a voice",
    inputSchema: { type: "object", properties: { voice: { enum: ["soprano", "alto", "tenor", "bass"] } } },
    handler: ({ voice }) => readFileSync(new URL(`../ranges/${voice}.txt`, import.meta.url), "utf8"),
  },
]);

// Its settings are no tool: nobody who calls one fills them in.
export const jobs = [
  {
    name: "tidy",
    every: 3600,
    handler: (file) => readFileSync(file, "utf8"),
  },
];
