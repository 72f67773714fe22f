export const table = { main: "0x" + "ab".concat("0000000000000000000000000000000000000c") };
