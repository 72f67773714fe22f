import { z } from "zod";

const timestamp = z.string().regex(/\d{1,2}:\d{2}(:\d{2})?/, "use mm:ss or hh:mm:ss");

export const clipShape = {
  input: z.string().min(1).describe("Path of the video"),
  start: timestamp,
  seconds: z.number().positive().max(600),
  title: z.string().max(80).optional(),
};
export const probeShape = { input: clipShape.input };
