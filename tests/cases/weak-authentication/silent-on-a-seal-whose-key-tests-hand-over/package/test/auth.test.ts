import { isSealed } from "../src/auth.js";
if (isSealed("a-key-for-tests-1", "a.b")) throw new Error("no");
