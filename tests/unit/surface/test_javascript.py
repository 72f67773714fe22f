from __future__ import annotations

import json
from collections.abc import Mapping

import pytest

from douane.model import Artifact, Definition, Ecosystem, FileTree, Package, Surface
from douane.surface import extract
from douane.syntax import Codebase

HEAD = """
import { McpServer, ResourceTemplate } from "@modelcontextprotocol/sdk/server/mcp.js";
import { ListToolsRequestSchema } from "@modelcontextprotocol/sdk/types.js";
import { z } from "zod";
const server = new McpServer({ name: "demo", version: "1.0.0" });
"""
EMPTY = {"type": "object", "properties": {}}


def surface(files: str | Mapping[str, str], *, zod: str = "^3.24.0") -> Surface:
    package = Package(ecosystem=Ecosystem.NPM, name="demo", version="1.0.0", path="node_modules/demo")
    given = {"index.js": HEAD + files} if isinstance(files, str) else dict(files)
    given.setdefault("package.json", json.dumps({"dependencies": {"zod": zod}}))
    tree = FileTree({path: text.encode() for path, text in given.items()})
    return extract(Codebase(Artifact(package=package, tree=tree)))


def only(found: Surface) -> Definition:
    [tool] = found.tools
    return tool


def names(found: Surface) -> list[str]:
    return [tool.name for tool in found.tools]


def described(found: Surface) -> dict[str, object]:
    return {tool.name: tool.definition.get("description") for tool in found.tools}


def test_a_registered_tool_is_read_whole() -> None:
    found = surface("""
    server.registerTool("add", {
      title: "Add",
      description: "Adds " + "numbers",
      inputSchema: { a: z.number().describe("first"), b: z.number().optional() },
      outputSchema: { sum: z.number() },
      annotations: { readOnlyHint: true },
      _meta: { "ui/x": 1 },
    }, async () => ({}));
    """)
    tool = only(found)
    assert found.gaps == ()
    assert tool.where.path == "index.js"
    assert tool.where.line == 7
    assert tool.definition == {
        "name": "add",
        "title": "Add",
        "description": "Adds numbers",
        "inputSchema": {
            "type": "object",
            "properties": {"a": {"type": "number", "description": "first"}, "b": {"type": "number"}},
            "required": ["a"],
            "additionalProperties": False,
            "$schema": "http://json-schema.org/draft-07/schema#",
        },
        "outputSchema": {
            "type": "object",
            "properties": {"sum": {"type": "number"}},
            "required": ["sum"],
            "additionalProperties": False,
            "$schema": "http://json-schema.org/draft-07/schema#",
        },
        "annotations": {"readOnlyHint": True},
        "_meta": {"ui/x": 1},
    }


@pytest.mark.parametrize(
    ("call", "expected"),
    [
        ('server.tool("t", async () => ({}))', {"name": "t", "inputSchema": EMPTY}),
        (
            'server.tool("t", "d", async () => ({}))',
            {"name": "t", "description": "d", "inputSchema": EMPTY},
        ),
        (
            'server.tool("t", "d", {}, { readOnlyHint: true }, handler)',
            {"name": "t", "description": "d", "annotations": {"readOnlyHint": True}},
        ),
        (
            'server.tool("t", "d", { title: "x", readOnlyHint: true }, async () => ({}))',
            {"name": "t", "annotations": {"title": "x", "readOnlyHint": True}, "inputSchema": EMPTY},
        ),
    ],
)
def test_the_short_form_in_all_its_shapes(call: str, expected: dict[str, object]) -> None:
    tool = only(surface(call))
    assert {key: tool.definition[key] for key in expected} == expected


def test_the_short_form_takes_a_shape_without_description() -> None:
    tool = only(surface('server.tool("t", { q: z.string() }, async () => ({}))'))
    assert "description" not in tool.definition
    assert "q" in str(tool.definition["inputSchema"])


def test_names_and_configurations_may_be_constants_of_other_modules() -> None:
    found = surface(
        {
            "dist/index.js": HEAD
            + """
          import { register } from "./tools.js";
          register(server);
        """,
            "dist/tools.js": """
          import { NAME, TEXT } from "./texts.js";
          import { Schema } from "./schemas.js";
          const config = { description: `${TEXT} for you`, inputSchema: Schema.shape };
          export const register = (server) => { server.registerTool(NAME, config, async () => ({})); };
        """,
            "dist/texts.js": 'export const NAME = "search"; export const TEXT = "Searches";',
            "dist/schemas.js": 'import { z } from "zod";'
            'export const Schema = z.object({ q: z.string().describe("what") });',
        }
    )
    tool = only(found)
    assert tool.name == "search"
    assert tool.definition["description"] == "Searches for you"
    assert '"description": "what"' in json.dumps(tool.definition["inputSchema"])
    assert tool.where.path == "dist/tools.js"


def test_a_computed_description_is_kept_as_far_as_it_is_written_and_is_a_gap() -> None:
    found = surface('server.tool("t", `Runs on ${os.platform()} only`, async () => ({}))')
    assert only(found).definition["description"] == "Runs on ${os.platform()} only"
    [gap] = found.gaps
    assert gap.what == "tool t at index.js:6"
    assert "dynamic-definition" in gap.why
    assert gap.rows == ("supply.tools",)


def test_both_texts_of_a_conditional_part_are_kept() -> None:
    found = surface('server.tool("t", `A ${FLAG ? "one" : "two"}`, async () => ({}))')
    assert "one" in str(only(found).definition["description"])
    assert "two" in str(only(found).definition["description"])


def test_a_computed_name_is_a_gap() -> None:
    found = surface("server.registerTool(process.env.NAME, { description: 'd' }, async () => ({}))")
    assert found.tools == ()
    assert any(
        gap.what == "tool definition at index.js:6" and "its name is computed at run time" in gap.why
        for gap in found.gaps
    )


def test_a_package_without_tools_is_a_gap() -> None:
    [gap] = surface({"index.js": "console.log(1)"}).gaps
    assert gap.why == "no tool definition was found in the source"
    assert gap.rows == ("supply.tools",)


def test_conditions_are_told() -> None:
    found = surface("""
    server.tool("always", "d", async () => ({}));
    if (process.env.ADMIN) { server.tool("admin", "d", async () => ({})); }
    else { server.tool("guest", "d", async () => ({})); }
    flags.beta && server.tool("beta", "d", async () => ({}));
    """)
    assert {tool.name: tool.conditional for tool in found.tools} == {
        "admin": "process.env.ADMIN",
        "always": None,
        "beta": "flags.beta",
        "guest": None,  # where nobody sets anything
    }


def test_registration_in_a_loop_over_a_constant_list() -> None:
    found = surface("""
    const TOOLS = [
      { name: "a", description: "A", schema: { x: z.string() } },
      { name: "b", description: "B" },
    ];
    for (const tool of TOOLS) server.tool(tool.name, tool.description, tool.schema, tool.run);
    """)
    assert described(found) == {"a": "A", "b": "B"}


def test_registration_in_for_each_with_destructuring() -> None:
    found = surface("""
    [{ name: "a", text: "A" }].forEach(({ name, text }) =>
      server.registerTool(name, { description: text }, run));
    """)
    assert names(found) == ["a"]


def test_converters_between_schema_languages() -> None:
    found = surface("""
    const S = z.object({ q: z.string().describe("what") });
    server.setRequestHandler(ListToolsRequestSchema, async () => ({ tools: [
      { name: "a", inputSchema: zodToJsonSchema(S) },
      { name: "b", inputSchema: z.toJSONSchema(S) },
    ] }));
    """)
    for tool in found.tools:
        assert "what" in json.dumps(tool.definition["inputSchema"])


def test_prompts_resources_and_templates() -> None:
    found = surface("""
    const argsSchema = { a: z.string().describe("x") };
    server.registerPrompt("p", { title: "P", description: "d", argsSchema }, run);
    server.prompt("q", "dq", { b: z.string().optional() }, async () => ({}));
    server.registerResource("r", "file:///r", { description: "dr", mimeType: "text/plain" }, run);
    server.resource("t", new ResourceTemplate("u://{id}", { list: undefined }), run);
    """)
    assert [prompt.definition for prompt in found.prompts] == [
        {
            "name": "p",
            "title": "P",
            "description": "d",
            "arguments": [{"name": "a", "description": "x", "required": True}],
        },
        {"name": "q", "description": "dq", "arguments": [{"name": "b", "required": False}]},
    ]
    assert [item.definition for item in found.resources] == [
        {"name": "r", "uri": "file:///r", "description": "dr", "mimeType": "text/plain"}
    ]
    assert [item.name for item in found.templates] == ["u://{id}"]


def test_the_server_itself() -> None:
    found = surface(
        {
            "index.js": """
        import { Server } from "@modelcontextprotocol/sdk/server/index.js";
        const TEXT = "Always be kind.";
        const options = { instructions: TEXT, capabilities: { tools: {} } };
        const server = new Server({ name: "demo", version: "2.0.0" }, options);
        """
        }
    )
    assert found.server_info == {"name": "demo", "version": "2.0.0"}
    assert found.instructions == "Always be kind."
    assert found.capabilities == {"tools": {}}


def test_computed_instructions_are_a_gap() -> None:
    found = surface({"index.js": 'new McpServer({ name: "a", version: "1" }, { instructions: load() })'})
    assert any("instructions are computed" in gap.why for gap in found.gaps)


def test_fastmcp_for_typescript() -> None:
    found = surface(
        {
            "src/index.ts": """
        import { FastMCP } from "fastmcp"; import { z } from "zod";
        const server = new FastMCP({ name: "demo", version: "1.0.0", instructions: "i" });
        const parameters = z.object({ a: z.number() });
        server.addTool({ name: "add", description: "d", parameters, execute: async () => "" });
        """
        }
    )
    tool = only(found)
    assert set(tool.definition) == {"name", "description", "inputSchema"}
    assert found.instructions == "i"


def test_tests_and_examples_are_not_the_server() -> None:
    tool = 'server.tool("{}", "d", async () => ({{}}));'
    found = surface(
        {
            "dist/index.js": HEAD + tool.format("real"),
            "dist/__tests__/a.js": HEAD + tool.format("one"),
            "test/b.js": HEAD + tool.format("two"),
            "examples/c.js": HEAD + tool.format("three"),
            "src/d.test.ts": HEAD + tool.format("four"),
        }
    )
    assert names(found) == ["real"]


def test_examples_count_when_there_is_nothing_else() -> None:
    found = surface({"examples/a.js": HEAD + 'server.tool("x", "d", async () => ({}));'})
    assert names(found) == ["x"]


def test_source_and_build_list_each_tool_once_from_where_the_package_starts() -> None:
    tool = 'server.tool("a", "d", async () => ({}));'
    found = surface(
        {
            "src/index.ts": HEAD + tool,
            "dist/index.js": HEAD + tool,
            "package.json": json.dumps({"bin": {"demo": "./dist/index.js"}}),
        }
    )
    assert only(found).where.path == "dist/index.js"


def test_a_definition_is_not_taken_from_a_lie_beside_the_program() -> None:
    """The program's own definition counts even where another folder words the tool at greater length."""
    found = surface(
        {
            "dist/index.js": HEAD + 'server.tool("a", "runs", async () => ({}));',
            "src/index.ts": HEAD + 'server.tool("a", "what reviewers are shown", async () => ({}));',
            "package.json": json.dumps({"bin": "dist/index.js"}),
        }
    )
    assert only(found).definition["description"] == "runs"


def test_an_sdk_bundled_into_the_file_is_not_a_list() -> None:
    found = surface("""
    class Bundled {
      registerTool(name, config, cb) { this.tools.push(name); }
      setup() { this.server.setRequestHandler(ListToolsRequestSchema, () => ({ tools: this.tools.map(f) })); }
    }
    server.registerTool("a", { description: "d" }, async () => ({}));
    """)
    assert names(found) == ["a"]
    assert found.gaps == ()


def test_objects_that_look_like_tools_are_read_where_names_are_computed() -> None:
    found = surface(
        {
            "dist/index.js": HEAD
            + "for (const p of await load()) server.registerTool(p.name, p.config, p.run);",
            "dist/plugins/slug.js": """
        export default { name: "slugify", description: "Slugs", input: { t: z.string() }, run: (a) => a };
        """,
            "dist/other.js": "export const person = { name: 'Ann', description: 'a person' };",
        }
    )
    assert names(found) == ["slugify"]
    assert found.gaps


def test_minified_code() -> None:
    found = surface(
        {
            "dist/i.js": 'import{McpServer as e}from"@modelcontextprotocol/sdk/server/mcp.js";'
            'import{z as t}from"zod";'
            'var n=new e({name:"m",version:"1"}),o={q:t.string().describe("query")};'
            'n.tool("find","Finds things",o,async({q:e})=>({content:[]}));'
        }
    )
    tool = only(found)
    assert tool.definition["description"] == "Finds things"
    assert "query" in json.dumps(tool.definition["inputSchema"])


def test_compiled_common_js() -> None:
    found = surface(
        {
            "lib/index.js": """
        "use strict";
        const mcp_js_1 = require("@modelcontextprotocol/sdk/server/mcp.js");
        const zod_1 = require("zod");
        const names_1 = require("./names");
        const server = new mcp_js_1.McpServer({ name: "c", version: "1" });
        server.tool(names_1.NAMES.FIND, "d", { q: zod_1.z.string() }, async () => ({}));
        """,
            "lib/names.js": 'exports.NAMES = void 0; exports.NAMES = { FIND: "find" };',
        }
    )
    assert names(found) == ["find"]


def test_the_same_bytes_give_the_same_surface() -> None:
    source = 'if (a) server.tool("a", `d${x}`, { q: z.string() }, run); server.tool("b", "d", run);'
    assert surface(source) == surface(source)
