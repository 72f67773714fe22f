import { z } from "zod";

export const kind = z.enum(["daily", "weekly"]);
