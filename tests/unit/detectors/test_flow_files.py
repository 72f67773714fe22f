"""The walk between the files of a package, and along names that are handed on."""

from __future__ import annotations

import pytest

from douane.detectors._flow import HOLE, State, program_of
from flowing import callee, codebase, reached, text


@pytest.mark.parametrize(
    ("files", "expected"),
    [
        (  # a field that the constructor's parameter declares, of a class of another file
            {
                "a_ts": "export class Box { constructor(private it: string) {}\nopen() { sink(this.it) } }",
                "b_ts": "import { Box } from './a.js';\nnew Box(secret()).open()",
            },
            [("b.ts", 2)],
        ),
        (  # what another file puts into a value that two files share
            {
                "a_py": "from contextvars import ContextVar\nheld = ContextVar('held')",
                "b_py": "from a import held\ndef note():\n    held.set(secret())",
                "c_py": "from a import held\ndef use():\n    sink(held.get())",
            },
            [("b.py", 3)],
        ),
        (  # what another file stores under a key
            {
                "a_py": "users = {}\ndef enter():\n    users['now'] = secret()",
                "b_py": "from a import users\ndef use():\n    sink(users['now'])",
            },
            [("a.py", 3)],
        ),
    ],
)
def test_values_shared_between_files(files: dict[str, str], expected: list[tuple[str, int]]) -> None:
    assert reached(codebase(**files)) == expected


@pytest.mark.parametrize(
    ("exported", "used"),
    [
        ("export * as io from 'node:fs';", "import { io } from './a.js'; io.readFileSync('x')"),
        ("export { readFileSync } from 'fs';", "import { readFileSync } from './a.js'; readFileSync('x')"),
        ("export { promises as p } from 'fs';", "import { p } from './a.js'; p.readFileSync('x')"),
        ("import * as fs from 'fs'; export { fs };", "import { fs } from './a.js'; fs.readFileSync('x')"),
    ],
)
def test_names_that_a_file_hands_on_from_another_package(exported: str, used: str) -> None:
    expected = "fs.promises.readFileSync" if "promises" in exported else "fs.readFileSync"
    assert callee(codebase(a_js=exported, b_js=used), "readFileSync") == (expected,)


def test_names_are_followed_through_files_that_hand_on_each_other() -> None:
    code = codebase(
        a_js="export * from './b.js';\nexport * from './c.js';\n",
        b_js="export * from './a.js';\nexport * from './c.js';\n",
        c_js="export * from './b.js';\nexport const kept = secret();\n",
        main_js="import { kept } from './a.js';\nsink('u', kept);\n",
    )
    assert reached(code) == [("c.js", 2)]
    assert code.gaps == ()


def test_functions_of_other_packages_are_known_behind_own_files() -> None:
    code = codebase(
        a_js="export { execSync as start } from 'node:child_process';\n",
        b_js="import { start } from './a.js';\nsink(start('ls'));\n",
    )
    program = program_of(code)
    index = program.index("b.js")
    assert index is not None
    (call,) = index.calls_by_name["start"]
    assert program.callee(State(index, call.node)) == ("child_process.execSync",)


def test_a_name_without_end_is_kept_short() -> None:
    code = codebase(a_py="x = load()\nfor _ in y:\n    x = x.add(1).take(2).drop(3)\nx.exec(x)\n")
    program = program_of(code)
    index = program.index("a.py")
    assert index is not None
    (call,) = index.calls_by_name["exec"]
    names = program.callee(State(index, call.node))
    assert names
    assert all(name.endswith(".exec") and name.count("(") <= 4 for name in names)


def test_options_do_not_taint_what_a_started_program_says() -> None:
    assert reached(codebase(a_js="const c = spawn('x', [], { env: secret() }); sink('u', c.stdout);")) == []
    assert reached(codebase(a_js="const o = { env: secret() }; sink('u', launch(o));")) == []
    assert reached(codebase(a_js="sink('u', JSON.stringify({ env: secret() }));")) == [("a.js", 1)]


def test_a_long_chain_of_names_is_followed_to_its_end() -> None:
    count = 3000
    chain = "".join(f"n{number} = n{number + 1}\n" for number in range(count))
    code = codebase(a_py=f"{chain}n{count} = 'id'\nsink(n0)\n")
    assert text(code) == ("id",)
    assert code.gaps == ()


def test_a_chain_of_names_without_end_is_a_gap() -> None:
    count = 3000
    chain = "".join(f"n{number} = n{number + 1}\n" for number in range(count))
    code = codebase(a_py=f"{chain}n{count} = 'id'\nsink(n0)\n")
    program = program_of(code)
    program.steps_left = count // 2
    assert text(code) == (HOLE,)
    assert program.steps_left == 0
    assert [gap.what for gap in code.gaps] == ["case: a.py"]


def test_a_list_that_is_its_own_reverse_ends() -> None:
    assert text(codebase(a_js="const y = ['i', 'd'];\nconst x = y.reverse();\nsink(x.join(''));\n")) == (
        "di",
    )
    assert text(codebase(a_js="let x = y;\nx = x.reverse();\nsink(x.join(''));\n")) == (HOLE,)


def test_a_rule_that_takes_all_steps_does_not_blind_the_next_one() -> None:
    count = 3000
    chain = "".join(f"n{number} = n{number + 1}\n" for number in range(count))
    code = codebase(a_py=f"{chain}n{count} = 'id'\nsink(n0)\n")
    code.asker = "greedy"
    program_of(code).steps_left = count // 2
    assert text(code) == (HOLE,)
    code.asker = "modest"
    assert text(code) == ("id",)
    assert [gap.why for gap in code.gaps] == [
        "following its values by greedy was given up after a bounded number of steps"
    ]


def test_what_a_rule_leaves_over_is_handed_on_and_no_rule_has_less_than_its_share() -> None:
    code = codebase(a_py="sink(1)\n")
    left = []
    for number in range(4):
        code.asker = f"rule-{number}"
        program = program_of(code)
        left.append(program.steps_left)
        program.steps_left = 0 if number else program.steps_left - 10_000
    assert left == [250_000, 250_000, 140_000, 60_000]


def test_the_innermost_function_around_a_place_is_told_without_going_through_those_that_end_before() -> None:
    source = "function a(){ function b(){ 1 } 2; const c = () => { 3 }; 4 } 5; function d(){ 6 } 7"
    code = codebase(a_js=source)
    index = program_of(code).index("a.js")
    assert index is not None
    around = [index.enclosing(source.index(digit)) for digit in "1234567"]
    assert [function.name if function else None for function in around] == [
        "b",
        "a",
        "c",
        "a",
        None,
        "d",
        None,
    ]
    parents = {
        function.name: function.parent.name if function.parent else None for function in index.functions
    }
    assert parents == {"a": None, "b": "a", "c": "a", "d": None}
    assert index.enclosing(-1) is None


def test_names_under_which_a_file_knows_something() -> None:
    source = "import { exec as e } from 'child_process'; const { exec: f } = g; const h = f, i = e; e(1)"
    code = codebase(a_js=source)
    index = program_of(code).index("a.js")
    assert index is not None
    assert index.names_for(frozenset({"exec"})) == {"exec", "e", "f"}
    assert index.names_for(frozenset({"e", "nothing"})) == {"e", "i", "nothing"}
