import re
from typing import Iterator, NamedTuple


class Finding(NamedTuple):
    job: str
    rule: str
    advice: str


_LINES = [
    (re.compile(r"(curl|wget)\b[^|\n]*\|\s*(sudo\s+)?(ba|z)?sh\b"), "pipe-to-shell", "do not run `curl https://get.example.com | sh`; pin and verify the download"),
    (re.compile(r"\$\{\{\s*github\.event\.[\w.]*(title|body)"), "expression-in-shell", "pass the value through env: instead"),
    (re.compile(r"\b(printenv|env)\s*(\||>)"), "env-dump", "this may print secrets such as $AWS_SECRET_ACCESS_KEY"),
    (re.compile(r"\bchmod\s+(-R\s+)?777\b"), "world-writable", "give the narrowest mode"),
    (re.compile(r"\brm\s+-rf\s+/(\s|$|\*)"), "remove-root", "name the folder"),
]


def steps(doc: dict) -> Iterator[tuple[str, str]]:
    for name, job in (doc.get("jobs") or {}).items():
        for step in (job or {}).get("steps") or []:
            if isinstance(run := step.get("run"), str):
                yield name, run


def check(doc: dict) -> list[Finding]:
    return [Finding(job, rule, advice) for job, run in steps(doc) for rx, rule, advice in _LINES if rx.search(run)]
