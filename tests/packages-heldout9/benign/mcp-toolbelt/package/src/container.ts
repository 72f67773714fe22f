export type Class<T> = new () => T;

const singletons = new Map<Class<unknown>, unknown>();
const building = new Set<Class<unknown>>();

/** The one instance of a class, made when first asked for. */
export function inject<T>(type: Class<T>): T {
  if (singletons.has(type)) return singletons.get(type) as T;
  if (building.has(type)) throw new Error(`${type.name} depends on itself`);
  building.add(type);
  try {
    const made = new type();
    singletons.set(type, made);
    return made;
  } finally {
    building.delete(type);
  }
}

export const provide = inject;

/** For tests. */
export function override<T>(type: Class<T>, instance: T): void {
  singletons.set(type, instance);
}
