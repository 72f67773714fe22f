import { template } from "lodash-es";

export const labelOf = (layout) => template(layout, { variable: "label" });
