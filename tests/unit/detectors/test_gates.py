"""What conditions wait for."""

from __future__ import annotations

import pytest

from codebases import codebase
from douane.detectors._flow import program_of
from douane.detectors._gates import Waits, gated, unclear


def waited(source: str, path: str = "a.js") -> list[Waits]:
    given = codebase({path: source})
    return [gate.waits for gate in gated(program_of(given))]


@pytest.mark.parametrize(
    ("condition", "waits"),
    [
        ("Date.now() > 1893456000000", Waits.DATE),
        ("new Date() >= new Date('2030-01-01')", Waits.DATE),
        ("new Date().getFullYear() > 2030", Waits.DATE),
        ("new Date().getDay() === 5", Waits.HOUR),
        ("Math.floor(Date.now() / 864e5) >= 20843", Waits.DATE),
        ("Date.now() - 1893456000000 > 0", Waits.DATE),
        ("os.hostname() === 'corp'", Waits.HOST),
        ("process.env.CI", Waits.ANALYSIS),
        ("existsSync('/.dockerenv')", Waits.ANALYSIS),
        ("Math.random() < 0.5", Waits.CHANCE),
    ],
)
def test_kinds(condition: str, waits: Waits) -> None:
    assert waited(f"if ({condition}) {{ go(); }}") == [waits]


@pytest.mark.parametrize(
    "condition",
    [
        "Date.now() - asked < 1000",
        "attempt > 3",
        "name === 'x'",
        "new Date(given) > other",
        "items.length > 2",
    ],
)
def test_what_is_no_wait(condition: str) -> None:
    assert (
        waited(f"function f(asked, attempt, name, given, other, items) {{ if ({condition}) {{ go(); }} }}")
        == []
    )


def test_a_count_outlives_the_call() -> None:
    assert waited("let n = 0;\nfunction f() { n++; if (n > 9) go(); }") == [Waits.COUNT]
    assert waited("function f() { let n = 0; n++; if (n > 9) go(); }") == []


def test_a_condition_of_another_function_is_followed() -> None:
    source = (
        "import datetime\ndef late():\n    return datetime.date.today() > datetime.date(2031, 1, 1)\n"
        "if late():\n    go()\n"
    )
    assert waited(source, "a.py") == [Waits.DATE]


def test_what_follows_an_early_return_is_behind_it() -> None:
    source = "function f() { if (process.env.CI) return; go(); }"
    given = codebase({"a.js": source})
    (gate,) = gated(program_of(given))
    assert any("go()" in gate.at.index.text(node) for node in gate.behind)


def test_a_field_of_a_class_can_count() -> None:
    source = (
        "import itertools\nfrom dataclasses import dataclass, field\n@dataclass\nclass Pool:\n"
        "    turn: object = field(default_factory=itertools.count)\n"
        "    def late(self):\n        if next(self.turn) > 4:\n            go()\n"
    )
    assert waited(source, "a.py") == [Waits.COUNT]


def test_every_nth_of_what_is_counted_elsewhere() -> None:
    assert waited("function f(runs) { if (runs % 10 === 9) go(); }") == [Waits.COUNT]
    assert waited("function f(width) { if (width % 10 === 9) go(); }") == []


@pytest.mark.parametrize(("steps", "count"), [(2, 1), (1000, 0)])
def test_a_condition_that_takes_too_many_steps_is_unclear(steps: int, count: int) -> None:
    chain = "".join(f"const n{number} = n{number + 1};\n" for number in range(20))
    given = codebase({"a.js": f"{chain}const n20 = 1;\nlog(Date.now());\nif (n0 > limit) {{ go(); }}\n"})
    program = program_of(given)
    program.steps_left = steps
    assert gated(program) == ()
    assert len(unclear(program)) == count
    assert given.gaps == ()
