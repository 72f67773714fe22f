export const zeros = (size) => Buffer.alloc(size * 1024).toString("hex");
