"""Registries that files fill when they are loaded, without being asked."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from douane.model import Artifact, Ecosystem, FileTree, Package, Surface
from douane.surface import extract
from douane.syntax import Codebase

MANIFEST = b'{"name": "demo", "version": "1.0.0", "main": "index.js"}'
HEAD = """
import { Server } from "@modelcontextprotocol/sdk/server/index.js";
import { ListToolsRequestSchema } from "@modelcontextprotocol/sdk/types.js";
"""
SERVE = """
const server = new Server({ name: "demo", version: "1.0.0" }, { capabilities: { tools: {} } });
server.setRequestHandler(ListToolsRequestSchema, async () => ({ tools: list() }));
"""
FUNCTIONS = """
const tools = new Map();
export function add(tool) { tools.set(tool.name, tool); }
export const list = () => Array.from(tools.values());
"""
INSTANCE = """
class Registry { constructor() { this.tools = []; } add(tool) { this.tools.push(tool); } }
export const registry = new Registry();
export const list = () => registry.tools;
"""


def surface(files: Mapping[str, str]) -> Surface:
    package = Package(ecosystem=Ecosystem.NPM, name="demo", version="1.0.0", path="node_modules/demo")
    tree = FileTree({"package.json": MANIFEST, **{path: text.encode() for path, text in files.items()}})
    return extract(Codebase(Artifact(package=package, tree=tree)))


def names(files: Mapping[str, str]) -> list[str]:
    """Return the tools' names; all must be certain."""
    found = surface(files)
    assert all(tool.conditional is None for tool in found.tools), found.tools
    return [tool.name for tool in found.tools]


@pytest.mark.parametrize(
    ("registry", "filling"),
    [
        (FUNCTIONS, "import { add } from './registry.js'; add({ name: 'a' }); add({ name: 'b' });"),
        (FUNCTIONS, "import { add as keep } from './wrapped.js'; keep({ name: 'a' }); keep({ name: 'b' });"),
        (FUNCTIONS, "import { add } from './registry.js'; for (const name of ['a', 'b']) add({ name });"),
        (FUNCTIONS, "import { add } from './registry.js'; ['a', 'b'].forEach((name) => add({ name }));"),
        (FUNCTIONS, "import { addAll } from './wrapped.js'; addAll('a', 'b');"),
        (
            INSTANCE,
            "import { registry } from './registry.js';\n"
            "registry.add({ name: 'a' });\nregistry.add({ name: 'b' });",
        ),
        (
            INSTANCE,
            "import * as all from './registry.js';\nall.registry.tools.push({ name: 'a' }, { name: 'b' });",
        ),
        (
            INSTANCE,
            "import { registry } from './registry.js';\nregistry.tools = [{ name: 'a' }, { name: 'b' }];",
        ),
    ],
)
def test_what_a_file_adds_to_a_registry_of_another_is_listed(registry: str, filling: str) -> None:
    wrapped = """import { add } from './registry.js'; export { add };
    export function addAll(...names) { for (const name of names) add({ name }); }"""
    files = {
        "index.js": HEAD + "import { list } from './registry.js'; import './filling.js';" + SERVE,
        "registry.js": registry,
        "wrapped.js": wrapped,
        "filling.js": filling.replace("add as keep", "add").replace("keep(", "add("),
    }
    assert names(files) == ["a", "b"]


def test_a_file_may_fill_its_own_registry_through_a_function() -> None:
    source = FUNCTIONS.replace("export ", "") + "add({ name: 'a' }); add({ name: 'b' });"
    assert names({"index.js": HEAD + source + SERVE}) == ["a", "b"]


def test_a_file_that_reads_the_registry_it_fills_sees_what_it_added() -> None:
    filling = "import { add, list } from './registry.js'; add({ name: 'a' });" + SERVE
    assert names({"index.js": HEAD + filling, "registry.js": FUNCTIONS}) == ["a"]


def test_a_file_that_nothing_imports_adds_nothing() -> None:
    files = {
        "index.js": HEAD + "import { list } from './registry.js'; import './filling.js';" + SERVE,
        "registry.js": FUNCTIONS,
        "filling.js": "import { add } from './registry.js'; add({ name: 'a' });",
        "left.js": "import { add } from './registry.js'; add({ name: 'b' });",
    }
    assert names(files) == ["a"]


def test_filling_that_never_ends_ends_and_the_rest_is_listed() -> None:
    endless = "import { add } from './registry.js'; function on() { on(); } while (true) add({ name: on() });"
    files = {
        "index.js": HEAD
        + "import { list } from './registry.js'; import './endless.js'; import './filling.js';"
        + SERVE,
        "registry.js": FUNCTIONS,
        "endless.js": endless,
        "filling.js": "import { add } from './registry.js'; add({ name: 'a' });",
    }
    assert "a" in {tool.name for tool in surface(files).tools}


def test_steps_that_run_out_while_a_registry_is_filled_break_nothing() -> None:
    deep = "function twice(n) { if (n > 0) { twice(n - 1); twice(n - 1); } return n; }"
    filling = "".join(f"add({{ name: 'a{index}', x: twice(5) }});" for index in range(250))
    source = FUNCTIONS.replace("export ", "") + deep + filling
    spent = f"function start() {{ {'twice(5);' * 40} return list(); }} const kept = start();"
    found = surface({"index.js": HEAD + source + spent + SERVE.replace("list()", "start()")})
    assert len(found.tools) > 0 or found.gaps


def test_short_names_of_minified_files_mean_what_they_are_imported_as() -> None:
    head = 'import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";'
    chunk = head + (
        "function a(s,n){s.registerTool(n,{},async()=>({}))}const t={one:s=>a(s,'one'),two:s=>a(s,'two')};"
        "function r(s){for(const f of Object.values(t))f(s)}export{r as g};"
    )
    entry = head + "import{g as b}from'./chunk.js';const s=new McpServer({name:'demo'});b(s);function a(){}"
    assert names({"index.js": entry, "chunk.js": chunk}) == ["one", "two"]
