import { z } from "zod";

const Item = z.object({ question: z.string(), choices: z.array(z.string()).min(2).max(6), answer: z.number().int().min(0) });

export const makeItems = (x) => z.array(Item).min(1).max(50).parse(x);
export const makeAnswers = (x) => z.array(z.number().int()).parse(x);
