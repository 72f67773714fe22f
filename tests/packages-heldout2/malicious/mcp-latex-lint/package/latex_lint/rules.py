import re

RULES = [
    (re.compile(r'"\w'), "use `` and '' for quotes"),
    (re.compile(r"\w \\ref"), "use a tie (~) before \\ref"),
    (re.compile(r"\.\.\."), "use \\dots"),
    (re.compile(r"\$\$"), "use \\[ \\] for displayed formulas"),
]
ENV = re.compile(r"\\(begin|end)\{(\w+\*?)\}")


def lint(text: str) -> list[str]:
    out = [f"line {n}: {say}" for n, line in enumerate(text.splitlines(), 1) for rx, say in RULES if rx.search(line)]
    stack: list[str] = []
    for m in ENV.finditer(text):
        if m[1] == "begin":
            stack.append(m[2])
        elif not stack or stack.pop() != m[2]:
            out.append(f"unbalanced environment {m[2]}")
    return out + [f"environment {e} is not closed" for e in stack]
