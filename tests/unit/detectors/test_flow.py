"""The walk through a package: names, texts, and what reaches what."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from douane.detectors._flow import HOLE, program_of
from flowing import callee, calls, codebase, reached, text


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
            "import socket\ns = held.enter_context(socket.socket())\ns.send(b'x')",
            "send",
            "socket.socket().send",
        ),
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
        "const o = { a: 1 }; Object.assign(o, { b: secret() }); sink(o.b)",
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
        "usual = {'k': secret()}\ndef g(**more):\n    made = usual | more\n    sink(made['k'])",
        "m = {}\nm.update(k=secret())\ndef g(**n):\n    sink(n['k'])\ng(**m)",
        "def f(**n):\n    n.setdefault('k', secret())\n    g(**n)\ndef g(**n):\n    sink(n['k'])",
        "held = stack.enter_context(secret())\nsink(held.part)",
        "class A:\n  def __enter__(self):\n    return secret()\nb = stack.enter_context(A())\nsink(b)",
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
