import { sep } from "node:path";

const closed = (folder) => (folder.endsWith(sep) ? folder : folder + sep);

export const isInside = (parent, child) => child === parent || child.startsWith(closed(parent));
