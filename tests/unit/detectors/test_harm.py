"""Whether anything that a library calls can be harm."""

from __future__ import annotations

import pytest

from codebases import codebase
from douane.detectors._flow import program_of
from douane.detectors._harm import may_harm


def harms(source: str, path: str = "a.js") -> bool:
    given = codebase({path: source})
    return may_harm(program_of(given))


@pytest.mark.parametrize(
    "source",
    [
        "require('fs').unlinkSync(path);",
        "import { readFileSync } from 'fs'; readFileSync(path);",
        "require('child_process').exec(line);",
        "const cp = require('child_' + 'process'); cp['ex' + 'ec'](line);",
        "fetch(address, { body });",
        "eval(text);",
        "new Function(text)();",
        "require(atob(name));",
        "process.dlopen(module, path);",
        "keep(process.env);",
        "const { env } = process; keep(env);",
        "for (const name in process.env) keep(process.env[name]);",
        "function f(run) { run(line); } f(require('child_process').execSync);",
    ],
)
def test_harm(source: str) -> None:
    assert harms(source)


@pytest.mark.parametrize(
    "source",
    [
        "import os\nos.remove(path)\n",
        "import subprocess\nsubprocess.run(line)\n",
        "import os\nkeep(os.environ)\n",
        "exec(text)\n",
        "open(path).read()\n",
        "import operator\noperator.methodcaller('unlink')(path)\n",
        "getattr(path, 'un' + 'link')()\n",
    ],
)
def test_harm_of_python(source: str) -> None:
    assert harms(source, "a.py")


@pytest.mark.parametrize(
    "source",
    [
        "const other = require('./other'); exports.f = (a, b) => a.replace(b, other(a));",
        "/x/.exec(text);",
        "if (process.env.NODE_ENV !== 'production') console.warn('slow');",
        "list.delete(name); set.get(name); text.open;",
        "eval('1 + 1');",
    ],
)
def test_what_only_computes_does_none(source: str) -> None:
    assert not harms(source)


def test_a_server_is_always_looked_at() -> None:
    source = (
        "import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';\n"
        "const server = new McpServer({ name: 'a' });\n"
        "server.tool('add', {}, async () => ({ content: [] }));\n"
    )
    assert harms(source)
