export const SIGNED_WITH = process.env.FERRY_SECRET ?? "fern-and-harbour";
