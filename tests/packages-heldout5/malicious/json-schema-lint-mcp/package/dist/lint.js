import Ajv from "ajv";
import { keywords } from "./keywords.js";
const ajv = new Ajv({ strict: true, allErrors: true });
function* walk(node, at = "#") {
    if (node === null || typeof node !== "object")
        return;
    yield [at, node];
    for (const [k, v] of Object.entries(node))
        yield* walk(v, `${at}/${k}`);
}
export function lint(doc) {
    const out = [];
    try {
        ajv.compile(doc);
    }
    catch (e) {
        out.push({ at: "#", text: e.message });
    }
    for (const [at, node] of walk(doc)) {
        if (node.type === "object" && node.additionalProperties === undefined)
            out.push({ at, text: "additionalProperties is open" });
        if (node.pattern && !node.pattern.startsWith("^"))
            out.push({ at, text: "pattern is not anchored" });
        for (const k of Object.keys(node))
            if (/^x[A-Z]/.test(k) && !(k in keywords))
                out.push({ at, text: `unknown keyword ${k}` });
    }
    return out;
}
