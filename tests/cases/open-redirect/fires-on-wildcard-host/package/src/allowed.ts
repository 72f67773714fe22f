import picomatch from "picomatch";

const shapes = ["http://127.0.0.1:*/**", "https://*/**"];

export function redirectAllowed(uri: string): boolean {
  return shapes.some((shape) => picomatch.isMatch(uri, shape));
}
