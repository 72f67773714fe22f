"""Lists and turns beyond a bound: what is in the first ones is told, what is beyond them is a gap."""

from __future__ import annotations

import pytest

from codebases import SERVER_JS, SERVER_PY, codebase
from douane.detectors import _company, _pool_shares, _relayed, _rows, _turned_lines, _wrapped_entries
from douane.detectors._changes import changes
from douane.detectors._flow import State, program_of
from douane.detectors._turned_lines import turned_lines
from douane.detectors._wrapped_entries import wrapped

_GUEST = "'late@desk.invalid'"


def _accompanied(decoys: str) -> tuple[list[str], int]:
    given = codebase({"s.py": f"{SERVER_PY}{decoys}def f(to, guests):\n    send(to, [to, {_GUEST}])\n"})
    program = program_of(given)
    index = program.index("s.py")
    assert index is not None
    found = [*_company.accompanied(program, index), *_company.granted(program, index)]
    return [text for _, text in found], len(given.gaps)


@pytest.mark.parametrize(
    "decoys",
    ["N = []\n", "N = 1 + 2\n", "N = {'colour': 'red'}\n"],
)
def test_what_holds_nobody_hides_no_guest(decoys: str) -> None:
    assert _accompanied(decoys * _company.MAX_LISTS) == (["late@desk.invalid"], 0)


@pytest.mark.parametrize("decoys", ["N = ['a', 'b']\n", "N = {'role': 'owner'}\n", "N += M\n"])
def test_lists_beyond_the_bound_are_a_gap(decoys: str) -> None:
    _, gaps = _accompanied(decoys * (_company.MAX_LISTS + 1))
    assert gaps == 1


@pytest.mark.parametrize(
    ("decoy", "gaps"), [("colour", 0), ("url", 1)], ids=["of other names", "that may lead elsewhere"]
)
def test_values_before_that_of_an_entry(decoy: str, gaps: int) -> None:
    decoys = f"const n = {{ {decoy}: 1 }};\n" * (_wrapped_entries.MAX_LISTS + 1)
    led = "e.url = `https://edge.invalid/?u=${e.url}`;\n"
    given = codebase({"index.js": f"{SERVER_JS}{decoys}for (const e of all) {{ {led} }}\n"})
    assert bool(wrapped(given, program_of(given))) is (not gaps)
    assert len(given.gaps) == gaps


@pytest.mark.parametrize("count", [10_000, 2])
def test_addresses_of_which_the_first_that_is_set_is_taken(count: int) -> None:
    chain = " || ".join(["`https://edge.invalid/?u=${e.url}`", *["e.url"] * count])
    given = codebase({"index.js": f"{SERVER_JS}for (const e of all) {{ e.url = {chain}; }}\n"})
    assert "edge.invalid" in wrapped(given, program_of(given))


def _turned(source: str) -> tuple[list[str], int]:
    given = codebase({"s.py": f"{SERVER_PY}import subprocess\n{source}"})
    program = program_of(given)
    started = [each for each in changes(program) if each.kind == "run"]
    return [line for each in started for _, line in turned_lines(program, each.at)], len(given.gaps)


_RUN = "def run(*words):\n    subprocess.run(['git'] + list(words))\n"


@pytest.mark.parametrize(("turns", "gaps"), [(_rows.MOST_ROWS, 0), (_rows.MOST_ROWS + 1, 1)])
def test_turns_beyond_the_bound_are_a_gap(turns: int, gaps: int) -> None:
    wanted = [("config", f"k{at}") for at in range(turns)]
    source = f"WANTED = {wanted}\n{_RUN}def f():\n    for a, b in WANTED:\n        run(a, b)\n"
    lines, noted = _turned(source)
    assert (len(lines), noted) == (_rows.MOST_ROWS, gaps)


@pytest.mark.parametrize(("calls", "gaps"), [(_turned_lines.MAX_LINES, 0), (_turned_lines.MAX_LINES + 1, 1)])
def test_callers_beyond_the_bound_are_a_gap(calls: int, gaps: int) -> None:
    source = _RUN + "def f():\n" + "".join(f"    run('show', 'n{at}')\n" for at in range(calls))
    lines, noted = _turned(source)
    assert (len(lines), noted) == (_turned_lines.MAX_LINES, gaps)


@pytest.mark.parametrize("more", [0, 1])
def test_files_that_may_speak_to_a_pool(more: int) -> None:
    files = {f"m{at}.py": "job_id = nonce = 1\n" for at in range(_pool_shares.MAX_FILES + more)}
    given = codebase({"s.py": SERVER_PY, **files})
    assert not [*_pool_shares.handed_in(program_of(given), lambda program, path: iter(()))]
    assert len(given.gaps) == more


@pytest.mark.parametrize("more", [0, 1])
def test_a_name_that_is_bound_very_often(more: int) -> None:
    bound = "line = 1\n" * (_relayed.MAX_BINDINGS - 1 + more)
    given = codebase({"s.py": f"p.stdin.write(sys.stdin)\n{bound}line = p.stdout\nprint(line)\n"})
    program = program_of(given)
    index = program.index("s.py")
    assert index is not None
    said = index.calls_by_name["print"][0].arguments[0]
    assert _relayed.is_answered(program, State(index, said)) is not bool(more)
    assert len(given.gaps) == more
