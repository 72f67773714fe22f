#!/usr/bin/env node
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
]);
