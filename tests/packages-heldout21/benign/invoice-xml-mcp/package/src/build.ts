import { XMLBuilder } from "fast-xml-parser";
import type { Invoice } from "./parse.js";

const builder = new XMLBuilder({ format: true, indentBy: "  ", processEntities: true, suppressEmptyNode: true });

export const build = (i: Invoice): string => `<?xml version="1.0" encoding="UTF-8"?>\n${builder.build({ Invoice: i }) as string}`;
