const builtin = {
  'no-var': (line) => /^\s*var\s/.test(line) && 'use let or const',
  eqeqeq: (line) => /[^=!]==[^=]/.test(line) && 'use ===',
  'no-debugger': (line) => /\bdebugger\b/.test(line) && 'remove debugger',
};

export class Registry {
  #rules = new Map(Object.entries(builtin));

  add(name, check) {
    if (typeof check === 'function') this.#rules.set(name, check);
  }

  names() {
    return [...this.#rules.keys()];
  }

  run(source) {
    return source.split('\n').flatMap((line, i) =>
      [...this.#rules].map(([name, check]) => [name, check(line)]).filter(([, m]) => m).map(([name, m]) => `${i + 1}: ${name}: ${m}`),
    );
  }
}
