"""What conditions of a package can wait for at all."""

from __future__ import annotations

import pytest

from codebases import codebase
from douane.detectors._flow import program_of
from douane.detectors._possible import CLOCK, COUNT, DAY, HASH, SMALL, possible

LONG = "// " + "x" * SMALL + "\n"
"""Makes a package so large that its files are not all read."""


def kinds(source: str, path: str = "a.js", **more: str) -> frozenset[str]:
    given = codebase({path: source, **more})
    return possible(program_of(given))


@pytest.mark.parametrize(
    ("source", "kind"),
    [
        ("const late = Date.now();", CLOCK),
        ("const late = new Date().getHours();", CLOCK),
        ("crypto.createHash('sha256');", HASH),
        ("function f(today) { return today > other; }", DAY),
        ("let n = 0; function f() { n++; return n > 9; }", COUNT),
        ("if (process.env.CI) go();", "analysis"),
        ("if (os.hostname() === name) go();", "host"),
        ("if (Math.random() < part) go();", "chance"),
    ],
)
def test_kinds(source: str, kind: str) -> None:
    assert kind in kinds(source)
    assert kind in kinds(LONG + source)


@pytest.mark.parametrize(
    ("source", "kind"),
    [
        ("import time\nlate = time.time()\n", CLOCK),
        ("import hashlib\nname = hashlib.sha256(b'x')\n", HASH),
        ("def f(issued_at):\n    return issued_at > other\n", DAY),
        ("class A:\n    def f(self):\n        self.n += 1\n        return self.n > 9\n", COUNT),
    ],
)
def test_kinds_of_python(source: str, kind: str) -> None:
    assert kind in kinds(source, "a.py")


def test_what_only_computes_waits_for_nothing() -> None:
    assert kinds("export function add(a, b) { return a === b ? 2 * a : a + b; }") == frozenset()


def test_a_count_is_held_against_more_than_one() -> None:
    assert COUNT not in kinds("let n = 0; function f() { n++; return n > 0; }")


def test_what_is_counted_within_a_call_is_no_count() -> None:
    assert COUNT not in kinds("function f(list) { let n = 0; n++; return n > 9; }")


def test_a_call_by_a_name_that_is_computed_may_ask_the_clock() -> None:
    assert CLOCK in kinds(LONG + "const late = clock['n' + 'ow']();")


def test_data_of_the_package_may_name_an_onlooker() -> None:
    given = codebase({"a.js": "const names = require('./names.json');", "names.json": '["/.dockerenv"]'})
    assert "analysis" in possible(program_of(given))


def test_one_file_of_many_is_enough() -> None:
    given = codebase({"a.js": LONG, "lib/b.js": "exports.late = () => Date.now();"})
    assert CLOCK in possible(program_of(given))
