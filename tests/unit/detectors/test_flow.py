"""The walk through a package: names, texts, and what reaches what."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from douane.detectors._flow import HOLE, Program, State, program_of
from douane.model import Artifact, Ecosystem, FileTree, Package
from douane.syntax import Codebase


def codebase(**files: str) -> Codebase:
    """Files by path; `__` stands for a slash and `_js`, `_py`, `_ts` for the suffix."""
    named = {
        path.replace("__", "/").replace("_js", ".js").replace("_py", ".py").replace("_ts", ".ts"): text
        for path, text in files.items()
    }
    package = Package(ecosystem=Ecosystem.NPM, name="case", version="1.0.0", path=".")
    return Codebase(Artifact(package=package, tree=FileTree({k: v.encode() for k, v in named.items()})))


def calls(program: Program, *names: str) -> Iterator[State]:
    return program.calls(program.paths, frozenset(names))


def callee(code: Codebase, name: str) -> tuple[str, ...]:
    program = program_of(code)
    return next(program.callee(state) for state in calls(program, name))


def text(code: Codebase, name: str = "sink") -> tuple[str, ...]:
    program = program_of(code)
    return next(program.shapes(state.at(program.nodes(state)[0])) for state in calls(program, name))


def reached(code: Codebase, name: str = "sink") -> list[tuple[str, int]]:
    """Where calls of `secret` enter what the call of *name* is given."""
    program = program_of(code)
    tracer = program.tracer(
        lambda state: "secret" if (call := program.call(state)) and call.name == "secret" else None
    )
    state = next(calls(program, name))
    found = [trace for node in program.nodes(state) for trace in tracer.trace(state.at(node))]
    return sorted({(trace.at.index.path, trace.at.line) for trace in found})


@pytest.mark.parametrize(
    ("source", "name", "expected"),
    [
        ("const cp = require('node:child_process'); cp.exec('x')", "exec", "child_process.exec"),
        ("import { exec as run } from 'child_process'; run('x')", "run", "child_process.exec"),
        ("import fs from 'fs/promises'; fs.readFile('x')", "readFile", "fs.promises.readFile"),
        ("const { promises: p } = require('fs'); p.readFile('x')", "readFile", "fs.promises.readFile"),
        ("const r = require('https').request({}); r.write('x')", "write", "https.request().write"),
        ("const l = (p) => require(p.join('')); l(['n', 'et']).connect(1)", "connect", "net.connect"),
        ("(0, eval)('x')", "eval", "eval"),
        (
            "const run = require('util').promisify(require('child_process').exec); run('x')",
            "run",
            "child_process.exec",
        ),
        ("globalThis.fetch('x')", "fetch", "fetch"),
        ("const f = fetch; f('x')", "f", "fetch"),
        ("const m = require('fs')['read' + 'File']; m('x')", "m", "fs.readFile"),
        ("const s = new WebSocket('x'); s.send('y')", "send", "WebSocket().send"),
    ],
)
def test_javascript_names(source: str, name: str, expected: str) -> None:
    assert expected in callee(codebase(a_js=source), name)


@pytest.mark.parametrize(
    ("source", "name", "expected"),
    [
        ("from subprocess import Popen as start\nstart(['x'])", "start", "subprocess.Popen"),
        ("import os\ngetattr(os, 'sys' + 'tem')('x')", "", "os.system"),
        ("import importlib\nimportlib.import_module('os').system('x')", "system", "os.system"),
        ("import socket\nwith socket.socket() as s:\n    s.send(b'x')", "send", "socket.socket().send"),
        (
            ("import pathlib\n(pathlib.Path.home() / 'x').read_text()"),
            "read_text",
            "pathlib.Path.home().read_text",
        ),
        (
            (
                "class A:\n  def __init__(self):\n    import os\n    self.o = os\n  def f(self):\n    "
                "self.o.system('x')"
            ),
            "system",
            "os.system",
        ),
    ],
)
def test_python_names(source: str, name: str, expected: str) -> None:
    assert expected in callee(codebase(a_py=source), name)


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("const os = require('os'); sink(`${os.homedir()}/.npmrc`)", "~/.npmrc"),
        (
            "const p = require('path'), os = require('os'); sink(p.join(os.homedir(), '.ssh', 'id'))",
            "~/.ssh/id",
        ),
        ("const h = process.env.HOME; sink(h + '/.x')", "~/.x"),
        ("sink(['a', 'b'].reverse().join('-'))", "b-a"),
        ("sink(atob('aGVsbG8='))", "hello"),
        ("sink(Buffer.from('68656c6c6f', 'hex').toString())", "hello"),
        ("sink(String.fromCharCode(104, 105))", "hi"),
        ("const zone = 'x.invalid'; sink(`${data}.${zone}`)", f"{HOLE}.x.invalid"),
        ("let q = 'a'; q += 'b'; sink(q)", "ab"),
        ("const c = { a: { b: 'deep' } }; const { a: { b } } = c; sink(b)", "deep"),
        ("for (const n of ['one', 'two']) sink(n)", "two"),
        ("['one', 'two'].forEach((n) => sink(n))", "two"),
    ],
)
def test_javascript_texts(source: str, expected: str) -> None:
    assert expected in text(codebase(a_js=source))


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("from pathlib import Path\nsink(Path.home() / '.aws' / 'credentials')", "~/.aws/credentials"),
        ("import os\nsink(os.path.expanduser('~/.netrc'))", "~/.netrc"),
        ("import os\nsink(os.path.join(os.environ['HOME'], '.x'))", "~/.x"),
        ("sink('.'.join(['0'] * 4))", "0.0.0.0"),  # noqa: S104 - a text, bound by nobody
        ("sink('olleh'[::-1])", "hello"),
        ("import codecs\nsink(codecs.decode('uryyb', 'rot13'))", "hello"),
        ("import base64\nsink(base64.b64decode(b'aGVsbG8=').decode())", "hello"),
        ("name = 'x'\nsink(f'a-{name}-{other}')", f"a-x-{HOLE}"),
        ("sink('SELECT %s' % x)", f"SELECT {HOLE}"),
        ("sink('a{}b'.format(x))", f"a{HOLE}b"),
        ("def f(a, b='late'):\n    return b\nsink(f('x'))", "late"),
    ],
)
def test_python_texts(source: str, expected: str) -> None:
    assert expected in text(codebase(a_py=source))


def test_values_travel_between_files() -> None:
    code = codebase(
        lib__read_js="export const read = () => secret();\nexport default read;\n",
        lib__index_js="export { read as get } from './read.js';\n",
        main_js=(
            "import { get } from './lib/index.js';\nconst wrap = (x) => ({ body: x });\n"
            "sink('u', wrap(get()));\n"
        ),
    )
    assert reached(code) == [("lib/read.js", 1)]


def test_values_travel_through_python_packages() -> None:
    code = codebase(
        pkg____init___py="",
        pkg__store_py=(
            "class Store:\n    def load(self):\n        self.kept = secret()\n\n    def get(self):\n"
            "        return self.kept\n"
        ),
        pkg__main_py=(
            "from .store import Store\n\nstore = Store()\n\n\ndef go(sender):\n    sink(json={'a': "
            "[store.get()]})\n"
        ),
    )
    assert [line for _, line in reached(code)] == [3]


@pytest.mark.parametrize(
    "source",
    [
        "sink(secret().length)",
        "sink(Boolean(secret()))",
        "sink(crypto.createHash('sha256').update(secret()).digest('hex'))",
        "if (secret() === 'x') sink('fixed')",
        "const o = { a: secret(), b: 'plain' }; sink(o.b)",
        "sink(secret() ? 'yes' : 'no')",
    ],
)
def test_what_tells_nothing_of_a_value_does_not_carry_it(source: str) -> None:
    assert reached(codebase(a_js=source)) == []


@pytest.mark.parametrize(
    "source",
    [
        "const parts = []; parts.push(secret()); sink(parts.join(''))",
        "const o = {}; o.key = secret(); sink(JSON.stringify(o))",
        "secret().then((value) => sink(value))",
        "new Promise((resolve) => resolve(secret())).then((v) => sink(v))",
        "const p = new URLSearchParams(); p.append('k', secret()); sink(p)",
        "const run = (f) => f(secret()); run((v) => sink(v))",
        "class A { v = secret(); go() { sink(this.v); } }",
        "const [first] = [secret()]; sink(`${first}`)",
        "async function f() { sink(await secret()); }",
        "sink(...[secret()])",
    ],
)
def test_values_are_followed_in_javascript(source: str) -> None:
    assert reached(codebase(a_js=source))


@pytest.mark.parametrize(
    "source",
    [
        "found = {}\nfound['k'] = secret()\nsink(found)",
        "found = [x for x in secret()]\nsink(','.join(found))",
        "with secret() as handle:\n    sink(handle.read())",
        "a, b = 1, secret()\nsink(b)",
        "def f():\n    yield secret()\nsink(list(f()))",
        "sink((lambda: secret())())",
        "if (v := secret()):\n    sink(v)",
        "def g(*rest, **more):\n    sink(rest)\ng(1, secret())",
    ],
)
def test_values_are_followed_in_python(source: str) -> None:
    assert reached(codebase(a_py=source))


def test_recursion_and_cycles_end() -> None:
    code = codebase(
        a_js="import { b } from './b.js';\nexport const a = () => b();\nsink(a());\n",
        b_js="import { a } from './a.js';\nexport const b = () => a();\nexport * from './a.js';\n",
    )
    assert reached(code) == []
    looped = codebase(a_py="x = y\ny = x\ndef f(n):\n    return f(n) + x\nsink(f(y))\n")
    assert reached(looped) == []


def test_hostile_depth_is_bounded() -> None:
    chain = "".join(f"const v{n} = v{n + 1} + v{n + 1};\n" for n in range(400))
    assert reached(codebase(a_js=chain + "sink(v0);\n")) == []
    assert text(codebase(a_js="sink(" + "'a' + " * 3000 + "'b')"))
    assert text(codebase(a_js="sink(" + "(" * 2000 + "'b'" + ")" * 2000 + ")"))


_WORDS = st.sampled_from(
    [
        "sink",
        "(",
        ")",
        "[",
        "]",
        "{",
        "}",
        "x",
        "=",
        "=>",
        "+",
        ",",
        "`",
        "'",
        "${",
        ".",
        "await",
        ("import"),
        "from",
        "class",
        "return",
        ("function"),
        ":",
        "\n",
        "def",
        "lambda",
        "for",
        "in",
        "secret()",
        "this",
        "self",
        "*",
        "...",
    ]
)


@settings(max_examples=150, deadline=None)
@given(st.lists(_WORDS, max_size=60))
def test_nonsense_never_raises(words: list[str]) -> None:
    source = " ".join(words)
    for code in (codebase(a_js=source), codebase(a_ts=source), codebase(a_py=source)):
        program = program_of(code)
        for state in calls(program, "sink", "x", "secret"):
            program.callee(state)
            for node in program.nodes(state):
                program.shapes(state.at(node))
                program.tracer(lambda _: None).trace(state.at(node))


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
