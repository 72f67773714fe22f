type Layer = Record<string, any>;

const isLayer = (given: unknown): given is Layer => typeof given === "object" && given !== null;

export function lay(under: Layer, over: Layer): Layer {
  Object.entries(over).forEach(([name, given]) => {
    const there = (under as Layer)[name];
    if (isLayer(there) && isLayer(given)) lay(there, given);
    else under[name] = given;
  });
  return under;
}
