import re
from collections.abc import Iterator

CHECKS = [
    (re.compile(r"^\s*export PATH=(?!.*\$PATH)"), "PATH is replaced instead of extended"),
    (re.compile(r"^\s*alias \w+ ="), "space before = in alias"),
    (re.compile(r"`[^`]+`"), "use $( ) instead of back quotes"),
    (re.compile(r"^\s*\[ .* == "), "== is not portable in [ ]"),
]


def run(text: str) -> Iterator[str]:
    for n, line in enumerate(text.splitlines(), 1):
        if line.lstrip().startswith("#"):
            continue
        for pattern, message in CHECKS:
            if pattern.search(line):
                yield f"{n}: {message}"
