"""JavaScript evaluated abstractly: mechanism by mechanism, and what must not come of it."""

from __future__ import annotations

import json
import time
from collections.abc import Mapping

import pytest

from douane.model import Artifact, Ecosystem, FileTree, Package, Surface
from douane.surface import extract
from douane.syntax import Codebase, Neighbours

HEAD = """
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { Server } from "@modelcontextprotocol/sdk/server/index.js";
import { ListToolsRequestSchema } from "@modelcontextprotocol/sdk/types.js";
import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
const server = new McpServer({ name: "demo", version: "1.0.0" });
"""
MANIFEST = {"name": "demo", "version": "1.0.0", "main": "index.js", "dependencies": {"zod": "^3.24.0"}}


def tree(files: Mapping[str, str], manifest: Mapping[str, object]) -> FileTree:
    return FileTree(
        {"package.json": json.dumps(manifest).encode(), **{k: v.encode() for k, v in files.items()}}
    )


def npm(name: str, path: str) -> Package:
    return Package(ecosystem=Ecosystem.NPM, name=name, version="1.0.0", path=path)


def surface(source: str, **files: str) -> Surface:
    given = {"index.js": HEAD + source, **{name.replace("__", "."): text for name, text in files.items()}}
    artifact = Artifact(package=npm("demo", "node_modules/demo"), tree=tree(given, MANIFEST))
    return extract(Codebase(artifact))


def told(found: Surface) -> dict[str, object]:
    """Return description by name; all must be certain."""
    assert all(tool.conditional is None for tool in found.tools), found.tools
    return {tool.name: tool.definition.get("description") for tool in found.tools}


def conditions(found: Surface) -> dict[str, str | None]:
    return {tool.name: tool.conditional for tool in found.tools}


TOOL = "{ name: 'a', description: 'A' }"
REGISTER = "server.registerTool(t.name, { description: t.description }, async () => ({}))"


@pytest.mark.parametrize(
    "source",
    [
        f"const all = [{TOOL}]; for (const t of all) {REGISTER};",
        f"const all = {{ x: {TOOL} }}; Object.values(all).forEach((t) => {REGISTER});",
        f"const all = new Map([['a', 'A']]); for (const [name, description] of all) {{"
        f" const t = {{ name, description }}; {REGISTER}; }}",
        f"const make = (name) => ({{ name, description: name.toUpperCase() }});"
        f" const t = make('a'); {REGISTER};",
        f"const all = []; all.push({TOOL}); all.flatMap((t) => [t]).map((t) => {REGISTER});",
        f"const [t] = await Promise.all([Promise.resolve({TOOL})]); {REGISTER};",
        f"let i = 0; while (i < 1) {{ const t = {TOOL}; {REGISTER}; i++; }}",
        f"function pick(k) {{ switch (k) {{ case 'x': return {TOOL}; default: return null; }} }}"
        f" const t = pick('x'); {REGISTER};",
        f"const t = {{ ...{{ name: 'b', description: 'A' }}, name: 'a' }}; {REGISTER};",
        f"const t = Object.fromEntries([['name', 'a'], ['description', 'A']]); {REGISTER};",
        f'const t = JSON.parse(\'{{"name": "a", "description": "A"}}\'); {REGISTER};',
        f"try {{ throw new Error('no'); }} catch {{ const t = {TOOL}; {REGISTER}; }}",
    ],
)
def test_tools_are_found_however_their_list_is_made(source: str) -> None:
    found = surface(source)
    assert told(found) == {"a": "A"}
    assert found.gaps == ()


def test_classes_with_static_fields_getters_and_a_parent_that_registers() -> None:
    found = surface("""
    class Base {
      constructor(host) { this.host = host; this.name = this.constructor.toolName; }
      get title() { return "T"; }
      describe() { return `${this.prefix}: ${super.toString ? this.what : this.what}`; }
      register() {
        this.host.registerTool(this.name, { title: this.title, description: this.describe() }, () => 1);
      }
    }
    class Copy extends Base { static toolName = "copy"; prefix = "File"; what = "copies"; }
    class Move extends Base { static toolName = "move"; prefix = "File"; what = "moves";
      get title() { return "M"; } }
    for (const Tool of [Copy, Move]) new Tool(server).register();
    """)
    assert told(found) == {"copy": "File: copies", "move": "File: moves"}
    assert {tool.name: tool.definition["title"] for tool in found.tools} == {"copy": "T", "move": "M"}


def test_an_openapi_document_beside_the_code_becomes_tools_as_the_code_converts_it() -> None:
    document = {
        "servers": [{"url": "https://api.example"}],
        "paths": {
            "/notes": {
                "get": {
                    "operationId": "list-notes",
                    "summary": "Lists notes",
                    "responses": {"500": {"description": "Broken"}, "404": {"description": "Absent"}},
                }
            }
        },
    }
    found = surface(
        """
    const here = path.dirname(fileURLToPath(import.meta.url));
    function load(file) { return JSON.parse(readFileSync(path.resolve(process.cwd(), file), "utf-8")); }
    class Proxy {
      constructor(spec) {
        if (!spec.servers?.[0].url) throw new Error("no address");
        this.tools = {};
        for (const [route, item] of Object.entries(spec.paths ?? {})) {
          for (const [verb, operation] of Object.entries(item)) {
            if (!["get", "post"].includes(verb.toLowerCase())) continue;
            let description = operation.summary || operation.description || "";
            const errors = Object.entries(operation.responses)
              .filter(([code]) => code.startsWith("4") || code > "4");
            description += errors.map(([code, answer]) => `\\n${code}: ${answer.description}`).join("");
            this.tools[operation.operationId] = { description, route, inputSchema: { type: "object" } };
          }
        }
        this.server = new Server({ name: "demo", version: "1" }, { capabilities: { tools: {} } });
        this.server.setRequestHandler(ListToolsRequestSchema, async () => ({
          tools: Object.entries(this.tools).map(([name, { description, inputSchema }]) => ({
            name, description, inputSchema })),
        }));
      }
    }
    new Proxy(load(path.join(here, "api.json")));
    """,
        api__json=json.dumps(document),
    )
    # Members that are numbers are listed first and ascending, whatever their order in the document.
    assert told(found) == {"list-notes": "Lists notes\n404: Absent\n500: Broken"}


def test_a_schema_is_told_from_another_kind_by_its_class() -> None:
    found = surface("""
    const all = [
      { name: "a", input: z.object({ q: z.string() }) },
      { name: "b", input: z.string() },
      { name: "c", input: z.object({}).optional() },
    ];
    for (const t of all) if (t.input instanceof z.ZodObject)
      server.tool(t.name, "D", t.input.shape, async () => ({}));
    """)
    assert list(told(found)) == ["a"]


@pytest.mark.parametrize(
    ("source", "condition"),
    [
        ("if (process.env.EXTRA) {R}", "process.env.EXTRA"),
        ("if (!options.plain) {R}", "!options.plain"),
        ("function f() { if (!options.extra) return; {R} } f();", "options.extra"),
        ("function f() { if (!allowed()) return false; {R} } f();", "allowed()"),
        ("if (true && options.extra) {R}", "options.extra"),
        ("options.extra && {R};", "options.extra"),
        ("[1].filter(() => options.has(1)).forEach(() => {R});", "filter(() => options.has(1))"),
        ("switch (options.mode) { case 'all': {R} }", "options.mode === 'all'"),
    ],
)
def test_what_is_registered_under_a_condition_says_which(source: str, condition: str) -> None:
    register = 'server.registerTool("a", { description: "A" }, async () => ({}))'
    always = 'server.registerTool("always", {}, async () => ({}));'
    head = "import { options, allowed } from './settings.js';"
    found = surface(f"{head} {always} {source.replace('{R}', register)}")
    assert conditions(found) == {"a": condition, "always": None}


@pytest.mark.parametrize(
    "test",
    [
        "false",
        "options.extra && false",
        "!(options.extra || true)",
        "typeof 1 === 'string'",
        "null?.x",
        "0 > 1",
    ],
)
def test_what_can_never_be_registered_is_not_told_for_certain(test: str) -> None:
    found = surface(f"""
    import {{ options }} from './settings.js';
    if ({test}) server.registerTool("a", {{}}, async () => ({{}}));
    server.registerTool("b", {{}}, async () => ({{}}));
    """)
    assert conditions(found) == {"a": test, "b": None}


def test_what_nobody_set_has_its_default_and_what_somebody_may_set_is_not_known() -> None:
    found = surface("""
    import { parsed } from './settings.js';
    const defaults = { basic: { default: true }, extra: {} };
    const options = { ...parsed };
    for (const [key, option] of Object.entries(defaults)) {
      if (options[key] === undefined && "default" in option) options[key] = option.default;
    }
    if (parsed.cli) options.extra = true;
    for (const key of ["basic", "extra"]) if (options[key]) server.registerTool(key, {}, async () => ({}));
    """)
    assert conditions(found) == {"basic": None, "extra": "options[key]"}


def test_a_tool_that_is_switched_off_at_once_says_so() -> None:
    found = surface('const t = server.registerTool("a", {}, async () => ({})); t.disable();')
    assert conditions(found) == {"a": "disabled until it is enabled"}


def test_a_computed_part_stays_in_the_text_and_is_named_with_its_line() -> None:
    found = surface(
        'server.registerTool("a", { description: `In ${process.env.PLACE}.` }, async () => ({}));'
    )
    assert told(found) == {"a": "In ${process.env.PLACE}."}
    assert [gap.what for gap in found.gaps] == ["tool a at index.js:10"]


@pytest.mark.parametrize(
    "source",
    [
        "import { tools } from './absent.js'; for (const t of tools) {R};",
        "const t = { name: process.env.TOOL }; {R};",
        "const { tools } = await (await fetch('https://api.example/tools')).json();"
        " tools.forEach((t) => {R});",
    ],
)
def test_what_is_computed_is_a_gap_with_its_line_and_no_tool(source: str) -> None:
    found = surface(source.replace("{R}", REGISTER))
    assert found.tools == ()
    assert any("index.js:10" in gap.what for gap in found.gaps)


@pytest.mark.parametrize(
    "source",
    [
        "const tools = [{ name: 'a', description: 'A', inputSchema: { type: 'object' } }];"
        " export default tools;",
        "const cli = { name: 'a', description: 'A', run() {} }; program.command(cli.name).action(cli.run);",
        "class Shop { registerTool(name) { this.kept = name; } }"
        " new Shop().registerTool('hammer', {}, () => 1);",
        "const client = new Client({ name: 'c', version: '1' }); const { tools } = await client.listTools();",
        "const schema = { name: 'a', description: 'A', properties: {} }; validate(schema);",
        "bench.tool('a'); router.resource('users');",
        "function never() { server.fake('a', { description: 'A' }); }",
    ],
)
def test_what_only_looks_like_a_tool_is_none(source: str) -> None:
    assert surface(source).tools == ()


def neighbours(placed: Mapping[str, tuple[Mapping[str, object], Mapping[str, str]]]) -> Neighbours:
    def opener(path: str) -> tuple[Package, FileTree]:
        manifest, files = placed[path]
        return npm(str(manifest["name"]), path), tree(files, manifest)

    openers = {path: (lambda path=path: opener(path)) for path in placed}
    return Neighbours(openers, dict.fromkeys(placed, "1.0.0"), root="node_modules/demo")


SDK = {"@modelcontextprotocol/sdk": "^1.0.0"}


def beside(source: str, placed: Mapping[str, tuple[Mapping[str, object], Mapping[str, str]]]) -> Surface:
    artifact = Artifact(
        package=npm("demo", "pkg:npm/demo@1.0.0"), tree=tree({"index.js": HEAD + source}, MANIFEST)
    )
    return extract(Codebase(artifact, neighbours=neighbours(placed)))


def test_tools_of_a_package_beside_are_those_of_its_nearest_placement() -> None:
    def core(description: str) -> tuple[Mapping[str, object], Mapping[str, str]]:
        tool = f"export const tools = [{{ name: 'a', description: '{description}' }}];"
        return {"name": "core", "main": "core.js", "dependencies": SDK}, {"core.js": tool}

    placed = {"node_modules/core": core("far"), "node_modules/demo/node_modules/core": core("near")}
    found = beside(f"import {{ tools }} from 'core'; for (const t of tools) {REGISTER};", placed)
    assert told(found) == {"a": "near"}


def test_servers_of_a_package_that_a_server_only_uses_are_not_its_own() -> None:
    other = """
    import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
    export function serve() { const s = new McpServer({ name: "o", version: "1" });
      s.tool("theirs", () => 1); }
    export const help = 1;
    """
    placed = {"node_modules/other": ({"name": "other", "main": "o.js", "dependencies": SDK}, {"o.js": other})}
    found = beside('import { help } from "other"; server.registerTool("ours", {}, () => help);', placed)
    assert told(found) == {"ours": None}


def test_a_package_beside_that_does_not_serve_the_protocol_is_not_read() -> None:
    placed = {"node_modules/words": ({"name": "words", "main": "w.js"}, {"w.js": "export const d = 'D';"})}
    found = beside(
        "import { d } from 'words'; server.registerTool('a', { description: d }, () => 1);", placed
    )
    assert [gap.what for gap in found.gaps] == ["tool a at index.js:10"]


@pytest.mark.parametrize(
    "source",
    [
        "for (;;) {}",
        "const f = () => f(); f();",
        "let x = 'a'; while (true) x += x;",
        "const a = []; for (const b of [1]) { a.push(a); }"
        " for (const t of a) for (const u of t) for (const v of u) {}",
        "const x = " + "[" * 3_000 + "]" * 3_000 + ";",
        "const x = " + "+".join(["'a'"] * 5_000) + ";",
        "class A { get x() { return new A().x; } } new A().x;",
        "const o = {}; o.o = o; JSON.stringify(o);",
        "'a'.repeat(1e9); 'a'.padEnd(1e9, 'b'); new Array(1e9).fill(1);",
        "/(a+)+$/.test('" + "a" * 5_000 + "!');",
    ],
)
def test_code_that_never_ends_or_grows_without_end_is_bounded(source: str) -> None:
    started = time.process_time()
    found = surface(f'server.registerTool("a", {{}}, async () => ({{}}));\n{source}')
    assert names(found) == ["a"]
    assert time.process_time() - started < 60  # far more than it needs; without bounds it would not end


def names(found: Surface) -> list[str]:
    return [tool.name for tool in found.tools]
