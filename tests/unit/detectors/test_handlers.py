"""Which code is behind a tool, and what is reached from it."""

from __future__ import annotations

import pytest

from douane.detectors._flow import Program
from douane.detectors._handlers import MAX_DEEP, handlers, reached
from douane.model import Artifact, Definition, Ecosystem, FileTree, Package, Where
from douane.syntax import Codebase

TOOL = Definition(kind="tool", name="show_it", definition={"name": "show_it"})


def program(**files: str) -> tuple[Codebase, Program]:
    """The program of *files*; in names, ``_js`` and ``_py`` stand for suffixes."""
    tree = {
        name.replace("__", "/").replace("_js", ".js").replace("_py", ".py"): text.encode()
        for name, text in files.items()
    }
    package = Package(ecosystem=Ecosystem.NPM, name="case", version="1.0.0", path=".")
    codebase = Codebase(Artifact(package=package, tree=FileTree(tree)))
    return codebase, Program(codebase)


def called(tool: Definition = TOOL, **files: str) -> list[str]:
    """The texts of the calls that happen when *tool* is called, in order."""
    kept, made = program(**files)
    regions = handlers(made, [tool]).get(tool.name, ())
    assert kept.paths()
    return [call.state.text for region in regions for call in reached(made, region)]


@pytest.mark.parametrize(
    "source",
    [
        "server.tool('show_it', 'Shows it.', {}, async (args) => { work(args); });",
        "server.registerTool('show_it', { description: 'x' }, run); async function run(args) { work(args); }",
        "const t = { name: 'show_it', handler: async (args) => { work(args); } }; server.addTool(t);",
        "export const t = defineTool({ name: 'show_it', async handler(args) { work(args); } });",
        "export const t = defineTool({ name: 'show_it' }, (args) => { work(args); });",
        "const table = { 'show_it': (args) => { work(args); } };",
        "function on(r) { switch (r.name) { case 'show_it': work(r); break; case 'other': play(r); } }",
        "function on(r) { if (r.name === 'show_it') { work(r); } else { play(r); } }",
    ],
)
def test_javascript(source: str) -> None:
    assert [text for text in called(index_js=source) if text.startswith(("work", "play"))] in (
        ["work(args)"],
        ["work(r)"],
    )


@pytest.mark.parametrize(
    "source",
    [
        "@mcp.tool(name='show_it')\ndef other(args):\n    work(args)\n",
        "@mcp.tool('show_it')\ndef other(args):\n    work(args)\n",
        "def on(name, args):\n  if name == 'show_it':\n    work(args)\n  elif name == 'b':\n    b(args)\n",
        "def on(n, args):\n  match n:\n    case 'show_it':\n      work(args)\n    case 'b':\n      b(args)\n",
        "def run(args):\n    work(args)\n\nTABLE = {'show_it': run}\n",
    ],
)
def test_python(source: str) -> None:
    assert [text for text in called(server_py=source) if "(args)" in text] == ["work(args)"]


def test_a_decorated_function_is_found_where_it_stands() -> None:
    where = Where(path="server.py", line=2)
    tool = Definition(kind="tool", name="show_it", definition={}, where=where)
    source = "@mcp.tool()\ndef show_it(args):\n    work(args)\n\n@mcp.tool()\ndef b(args):\n    play(args)\n"
    assert called(tool, server_py=source) == ["work(args)"]


@pytest.mark.parametrize(
    "source",
    [
        "function on(r) { if (r.name !== 'show_it') { work(r); } }",
        "log('show_it'); function other(args) { work(args); }",
        "const names = ['show_it', 'b']; names.forEach((n) => play(n));",
    ],
)
def test_what_only_names_the_tool_is_not_its_code(source: str) -> None:
    assert not [text for text in called(index_js=source) if text.startswith("work")]


def test_tests_and_other_peoples_code_do_not_count() -> None:
    source = "server.tool('show_it', {}, (args) => { work(args); });"
    assert not called(tests__index_js=source, vendor__index_js=source, index_js="export {};")


def test_calls_are_followed_through_the_package_to_a_depth() -> None:
    chain = "".join(f"function f{n}(x) {{ f{n + 1}(x); }}\n" for n in range(9))
    found = called(index_js=f"server.tool('show_it', {{}}, (args) => {{ f0(args); }});\n{chain}")
    assert found == ["f0(args)", *(f"f{n + 1}(x)" for n in range(MAX_DEEP))]


def test_a_circle_ends() -> None:
    source = "server.tool('show_it', {}, (a) => { f(a); }); function f(x) { g(x); } function g(x) { f(x); }"
    assert called(index_js=source) == ["f(a)", "g(x)", "f(x)"]


def test_a_line_with_many_registrations_tells_nothing_but_names_do() -> None:
    one = "server.tool('show_it',{},(a)=>{work(a)});"
    other = "server.tool('b',{},(a)=>{play(a)});"
    tool = Definition(kind="tool", name="show_it", definition={}, where=Where(path="index.js", line=1))
    assert called(tool, index_js=one + other) == ["work(a)"]
