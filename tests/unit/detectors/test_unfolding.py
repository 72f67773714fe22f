"""Constants that code computes are worked out, and nothing else is."""

from __future__ import annotations

import pytest

from douane.detectors._flow import program_of
from douane.detectors._flow.state import State
from douane.detectors._unfolding import UNKNOWN, shown, unfolded
from douane.model import Artifact, Ecosystem, FileTree, Package
from douane.syntax import Codebase


def value_of(source: str, path: str) -> object:
    """Return the value of the argument of the first call of ``ask``."""
    package = Package(ecosystem=Ecosystem.NPM, name="case", version="1.0.0", path=".")
    codebase = Codebase(Artifact(package=package, tree=FileTree({path: source.encode()})))
    program = program_of(codebase)
    index = program.index(path)
    assert index is not None
    return unfolded(program, State(index, index.calls_by_name["ask"][0].arguments[0]))


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("ask([105, 104].map((c) => String.fromCharCode(c ^ 1)).join(''))", "hi"),
        ("ask(atob('aGVsbG8='))", "hello"),
        ("ask('live'.split('').reverse().join(''))", "evil"),
        ("ask((![] + [])[+[]] + (!![] + [])[+!+[]] + ([]['flat'] + '')[3])", "frc"),
        (
            "function d(s) { let r = ''; for (let i = 0; i < s.length; i++) "
            "r += String.fromCharCode(s.charCodeAt(i) ^ 7); return r; } function z() { ask(d('abc')); }",
            "fed",
        ),
        (
            "var t = ['c', 'a', 'b']; (function (x, n) { while (--n) { x['push'](x['shift']()); } })(t, 2); "
            "var d = function (i) { return t[i - 0x10]; }; ask(d(0x10) + d(0x11) + d(0x12))",
            "abc",
        ),
        (
            "function t() { const a = ['x', 'y']; t = function () { return a; }; return t(); } ask(t()[1])",
            "y",
        ),
        ("const o = { pick(k) { return this.all[k]; }, all: { one: 'uno' } }; ask(o.pick('one'))", "uno"),
        ("let n = 0; const s = []; ask((() => { switch ('b') { case 'b': return 'two'; } })())", "two"),
        ("ask(Buffer.from('6869', 'hex').toString())", "hi"),
        ("ask(parseInt('0x1f') + parseInt('12px') + '%'.concat(escape('a b')))", "43%a%20b"),
        ("ask(`${[3, 1, 2].sort((a, b) => a - b)}`)", "1,2,3"),
    ],
)
def test_javascript(source: str, text: str) -> None:
    assert shown(value_of(source, "a.js")) == text


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("ask(''.join(map(chr, (111, 115))))", "os"),
        ("import codecs\nask(codecs.decode('uryyb', 'rot13'))", "hello"),
        ("ask((lambda s: s[::-1])('cba'))", "abc"),
        (
            "import itertools\nX = bytes.fromhex('0a0b')\ndef u(k):\n"
            "    return bytes(a ^ b for a, b in zip(X, itertools.cycle(k.encode()))).decode()\nask(u('bc'))",
            "hh",
        ),
        (
            "def d(s, k):\n    out = []\n    for i, c in enumerate(s):\n"
            "        if c == '-':\n            continue\n"
            "        out.append(chr(ord(c) ^ ord(k[i % len(k)])))\n"
            "    return ''.join(out)\nask(d('h-i', '\\x01'))",
            "ih",
        ),
        ("import base64, zlib\nask(zlib.decompress(base64.b64decode('eJzLSM3JyQcABiwCFQ==')))", "hello"),
        ("T = 'abcdef'\nask(T[2] + T[0] + f'{T[1]}')", "cab"),
        (
            "def f(n):\n    s = ''\n    while n:\n        s += str(n)\n        n -= 1\n"
            "    return s\nask(f(3))",
            "321",
        ),
    ],
)
def test_python(source: str, text: str) -> None:
    assert shown(value_of(source, "a.py")) == text


@pytest.mark.parametrize(
    ("source", "path"),
    [
        ("ask(process.env.NAME + 'x')", "a.js"),
        ("const list = []; list.push(input()); ask(list.join(''))", "a.js"),
        ("while (true) { x(); } ask((() => { for (;;) {} })())", "a.js"),
        ("ask((function f(n) { return f(n + 1); })(0))", "a.js"),
        ("ask('ab'.repeat(1e9))", "a.js"),
        ("function d(a) { return ask(a); }", "a.js"),
        ("parts = []\nfor each in given():\n    parts.append(each)\nask(''.join(parts))", "a.py"),
        ("ask((lambda: [0] * 10 ** 9)())", "a.py"),
        ("def f(n):\n    return f(n)\nask(f(1))", "a.py"),
        ("ask(open('/etc/hostname').read())", "a.py"),
        ("ask(2 ** 10 ** 10)", "a.py"),
    ],
)
def test_what_is_not_told_by_the_source_is_unknown(source: str, path: str) -> None:
    assert value_of(source, path) is UNKNOWN
