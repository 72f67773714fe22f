"""The walk through what is gone through one by one: generators, iterators, slices, spread arguments."""

from __future__ import annotations

import pytest

from douane.detectors._command_lines import MOST_LINES, command_lines
from douane.detectors._flow import HOLE, program_of
from douane.detectors._flow.growing import every_list
from douane.detectors._flow.shapes import elements
from flowing import calls, codebase, text


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("def f():\n    yield 'a'\n    yield 'b'\nfor x in f():\n    sink(x)", ("a", "b")),
        ("def f():\n    yield from ('a', 'b')\nfor x in f():\n    sink(x)", ("a", "b")),
        ("def f():\n    yield 'a'\nsteps = f()\nsink(next(steps))", ("a",)),
        ("steps = iter(['a', 'b'])\nsink(next(steps, 'c'))", ("c", "a", "b")),
        ("import itertools\nsteps = itertools.cycle(('a', 'b'))\nsink(next(steps))", ("a", "b")),
        (
            "from itertools import chain, repeat\ns = chain(repeat('a', 2), repeat('b'))\nsink(next(s))",
            ("a", "b"),
        ),
        ("found = sorted(['a', 'b'])\nfor x in found[: len(found) - 1]:\n    sink(x)", ("a", "b")),
        ("from pathlib import Path\nsink((Path.home() / 'shelf').parent)", ("~",)),
        ("from pathlib import Path\nshelf = Path('~/a/shelf')\nsink(shelf.parent)", ("~/a",)),
        ("import os\nsink(os.path.dirname('~/a/shelf'))", ("~/a",)),
        ("match {'a': 'b'}:\n    case {'a': str() as x}:\n        sink(x)", ("b",)),
        ("y = [{'k': 'b'}]\nmatch y:\n    case [{'k': x}, *_]:\n        sink(x)", ("b",)),
        ("match 'a', 'b':\n    case 'a', x:\n        sink(x)", ("b",)),
        ("match ('a', 'b'):\n    case (_, str(x)):\n        sink(x)", ("b",)),
        ("sink('-i {base}/{} {unknown!r}'.format('x', base='https://a.example'))", None),
    ],
)
def test_python_texts(source: str, expected: tuple[str, ...] | None) -> None:
    assert text(codebase(a_py=source)) == (expected or (f"-i https://a.example/x {HOLE}",))


def test_a_generator_of_javascript_gives_its_values() -> None:
    source = "function* f() { yield 'a'; yield* ['b']; }\nconst s = f(); sink(s.next().value);"
    assert set(text(codebase(a_js=source))) == {"a", "b"}


@pytest.mark.parametrize("key", ["['b' + 'c']", "[FIELD]", "[`bc`]", "'b\\x63'", "bc"])
def test_keys_of_objects_are_what_they_spell(key: str) -> None:
    source = f"const FIELD = 'bc'; const it = {{ {key}: 'a', d: 'b' }}; sink(it.bc);"
    assert text(codebase(a_js=source)) == ("a",)


@pytest.mark.parametrize("key", ["'b' + 'c'", "FIELD", "'b' 'c'", "'bc'"])
def test_keys_of_dictionaries_are_what_they_spell(key: str) -> None:
    source = f"FIELD = 'bc'\nit = {{{key}: 'a', 'd': 'b'}}\nsink(it['bc'])"
    assert text(codebase(a_py=source)) == ("a",)


def test_fields_of_a_data_class_are_what_its_makers_give() -> None:
    source = (
        "from dataclasses import dataclass, field\n\n@dataclass\nclass Target:\n    name: str\n"
        "    def put(self):\n        sink(self.name)\n\n@dataclass\nclass All:\n"
        "    each: list = field(default_factory=lambda: [Target('a'), Target(name='b')])\n"
    )
    assert text(codebase(a_py=source)) == ("a", "b")


@pytest.mark.parametrize(
    ("source", "name", "lines"),
    [
        ("import subprocess\nsubprocess.run(['a', *('b', 'c')])", "run", {"a b c"}),
        ("import shlex, subprocess\nsubprocess.run(['a', *shlex.split('b -c')])", "run", {"a b -c"}),
        ("import subprocess\nsubprocess.run(['a', *'b -c'.split()])", "run", {"a b -c"}),
        (
            "import subprocess\ndef f(*w):\n    subprocess.run(['a', *w])\nf('b', 'c')\nf('d')",
            "run",
            {"a b c", "a d"},
        ),
        ("import subprocess\ndef f(*w):\n    subprocess.run(['a', *w])", "run", {f"a {HOLE}"}),
    ],
)
def test_command_lines_of_spread_words(source: str, name: str, lines: set[str]) -> None:
    code = codebase(a_py=source)
    program = program_of(code)
    assert set(command_lines(program, next(calls(program, name)))) == lines


def test_command_lines_are_bounded() -> None:
    made = "\n".join(f"f('{number}')" for number in range(3 * MOST_LINES))
    code = codebase(a_py=f"import subprocess\ndef f(*w):\n    subprocess.run(['a', *w])\n{made}\n")
    program = program_of(code)
    assert len(command_lines(program, next(calls(program, "run")))) == MOST_LINES
    assert code.gaps
    several = "".join(f"if x == {number}: w = [{number}]\n" for number in range(MOST_LINES // 8))
    code = codebase(a_py=f"import subprocess\n{several}subprocess.run(['a', *w, *w])\n")
    program = program_of(code)
    assert len(command_lines(program, next(calls(program, "run")))) == MOST_LINES


def test_lists_that_are_joined_to_themselves_are_taken_apart_once() -> None:
    joins = "".join(f"const a{at + 1} = a{at}.concat(a{at}, ['b'], a{at});\n" for at in range(20))
    code = codebase(a_js=f"const a0 = ['run'];\n{joins}sink(a20);")
    program = program_of(code)
    call = next(calls(program, "sink"))
    found = elements(program, call.at(program.nodes(call)[0]))
    assert {each.text for each in found} >= {"'run'", "'b'"}
    assert len(found) < 100


@pytest.mark.parametrize(
    "source",
    [
        "let words = ['a'];\nfor (const a of all) words = words.filter((each) => each !== a);\nsink(words);",
        "let words = ['a'];\nlet more = words;\nwords = more.slice(1);\nmore = words.flat();\nsink(more);",
    ],
)
def test_a_list_that_is_kept_of_itself_has_an_end(source: str) -> None:
    code = codebase(a_js=source)
    program = program_of(code)
    (state,) = calls(program, "sink")
    lists = every_list(program, state.at(program.nodes(state)[0]))
    assert {tuple(program.shapes(each) for each in one) for one in lists} == {(("a",),)}
