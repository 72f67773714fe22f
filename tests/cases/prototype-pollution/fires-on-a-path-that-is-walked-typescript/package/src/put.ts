export function put(house: any, steps: string[], what: unknown): void {
  let here = house;
  while (steps.length > 1) {
    const step = steps.shift() as string;
    here[step] ??= {};
    here = here[step];
  }
  here[steps[0]] = what;
}
