from __future__ import annotations

import pytest

from douane.model import Artifact, Ecosystem, FileTree, Package, Surface
from douane.surface import extract
from douane.syntax import Codebase

HEAD = """
import { McpServer, ResourceTemplate } from "@modelcontextprotocol/sdk/server/mcp.js";
import { ListToolsRequestSchema } from "@modelcontextprotocol/sdk/types.js";
import { z } from "zod";
const server = new McpServer({ name: "demo", version: "1.0.0" });
"""


def surface(source: str) -> Surface:
    package = Package(ecosystem=Ecosystem.NPM, name="demo", version="1.0.0", path="node_modules/demo")
    tree = FileTree({"index.js": (HEAD + source).encode()})
    return extract(Codebase(Artifact(package=package, tree=tree)))


def described(found: Surface) -> dict[str, object]:
    return {tool.name: tool.definition.get("description") for tool in found.tools}


@pytest.mark.parametrize(
    "handler",
    [
        "async () => ({ tools: [A, B] })",
        "async () => { return { tools: [A, B] }; }",
        "async function () { const tools = [A, B]; return { tools }; }",
        "async () => ({ tools: TOOLS })",
        "async () => ({ tools: [...TOOLS] })",
        "async () => ({ tools: [A].concat([B]) })",
        "async () => ({ tools: Object.values({ A, B }) })",
        "async () => ({ tools: getTools() })",
        "async () => { const list = [A]; list.push(B); return { tools: list }; }",
        "async () => ({ tools: TOOLS.map((tool) => ({ name: tool.name, description: tool.description })) })",
        "async () => ({ tools: TOOLS.map(({ name, description }) => ({ name, description })) })",
        "async () => ({ tools: TOOLS.map((tool) => ({ ...tool })) })",
        "async () => ({ tools: TOOLS.map((tool) => tool) })",
    ],
)
def test_the_low_level_api(handler: str) -> None:
    found = surface(f"""
    const A = {{ name: "a", description: "A", inputSchema: {{ type: "object", properties: {{}} }} }};
    const B = {{ name: "b", description: "B" }};
    const TOOLS = [A, B];
    function getTools() {{ return TOOLS; }}
    server.setRequestHandler(ListToolsRequestSchema, {handler});
    """)
    assert described(found) == {"a": "A", "b": "B"}
    assert found.gaps == ()


def test_the_low_level_api_with_a_method_name_and_unknown_keys() -> None:
    found = surface("""
    server.setRequestHandler("tools/list", () => ({ tools: [{ name: "a", "x-future": { deep: [1] } }] }));
    """)
    [tool] = found.tools
    assert tool.definition["x-future"] == {"deep": [1]}


def test_a_list_pushed_under_a_condition() -> None:
    found = surface("""
    const tools = [{ name: "a" }];
    if (admin) tools.push({ name: "b" });
    server.setRequestHandler(ListToolsRequestSchema, async () => ({ tools }));
    """)
    assert {tool.name: tool.conditional for tool in found.tools} == {"a": None, "b": "admin"}


def test_a_list_made_elsewhere_is_a_gap() -> None:
    found = surface("""
    server.setRequestHandler(ListToolsRequestSchema, async () => ({ tools: await api.list() }));
    """)
    assert any("the list is computed at run time" in gap.why for gap in found.gaps)


@pytest.mark.parametrize(
    "source",
    [
        "const T = [...T]; server.setRequestHandler(ListToolsRequestSchema, () => ({ tools: T }))",
        "const S = z.object({ a: S }); server.tool('t', 'd', S, run)",
        "const S = z.lazy(() => S); server.tool('t', 'd', { a: S }, run)",
        "const f = () => f(); server.setRequestHandler(ListToolsRequestSchema, () => ({ tools: f() }))",
        "const a = { ...b }, b = { ...a }; server.registerTool('t', a, run)",
        "server.tool(" * 300,
        "server.tool('t', 'd', { a: " + "z.array(" * 500 + "z.string()" + ")" * 500 + " }, run)",
        "server.tool('t', 'd', { a: z.string()" + ".optional()" * 2000 + " }, run)",
        "server.tool(); server.registerTool(); server.prompt(); server.resource(); new Server()",
        "server.addTool()",
        "server.setRequestHandler(); server.setRequestHandler(ListToolsRequestSchema)",
    ],
)
def test_hostile_sources_end(source: str) -> None:
    assert surface(source).source == "static"


def test_definitions_and_gaps_are_bounded() -> None:
    found = surface("".join(f'server.tool("t{index}", `d${{x}}`, run);' for index in range(6_000)))
    assert len(found.tools) == 5_000
    assert any("more than 5000 definitions" in gap.why for gap in found.gaps)
    assert len(found.gaps) < 510
