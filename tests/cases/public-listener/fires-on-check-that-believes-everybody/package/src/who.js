import { decodeJwt } from "jose";

export const who = (request) => decodeJwt(String(request.headers.authorization).slice(7)).sub;
