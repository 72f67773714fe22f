"""What bounds a number, and which queries are put together: what the cases do not show."""

from __future__ import annotations

import pytest

from douane.detectors import query_injection, resource_exhaustion
from douane.model import Artifact, Confidence, Ecosystem, FileTree, Package, Severity
from douane.rules import Evidence
from douane.syntax import Codebase

PYTHON = "import time\nfrom mcp.server.fastmcp import FastMCP\n\nmcp = FastMCP('kit')\n\n\n@mcp.tool()\n"
SCRIPT = (
    'import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";\n'
    "const server = new McpServer({});\n"
)


def package(name: str, text: str) -> Codebase:
    described = Package(ecosystem=Ecosystem.NPM, name="kit", version="1.0.0", path=".")
    return Codebase(Artifact(package=described, tree=FileTree({name: text.encode()})))


def spent(text: str) -> list[Evidence]:
    name = "kit.js" if text.startswith(SCRIPT) else "kit.py"
    return list(resource_exhaustion.look(package(name, text)))


def asked(text: str) -> list[Evidence]:
    name = "kit.js" if text.startswith(SCRIPT) else "kit.py"
    return list(query_injection.look(package(name, text)))


def handler(body: str, schema: str = "{ n: z.number() }") -> str:
    return SCRIPT + f'server.tool("t", {schema}, async ({{ n }}) => {{\n{body}\n}});\n'


@pytest.mark.parametrize(
    "body",
    [
        "    return 'x' * n",
        "    return 'x' * max(1, n)",
        "    return 'x' * (n * 2)",
        "    return 'x' * abs(int(n) - 1)",
        "    if n < 5:\n        n = 5\n    return 'x' * n",
        "    if verbose and n > 5:\n        return ''\n    return 'x' * n",
        "    if n > m:\n        return ''\n    return 'x' * n",
    ],
)
def test_a_number_without_upper_bound_is_told(body: str) -> None:
    found = spent(PYTHON + f"def tool(n: int, m: int = 1, verbose: bool = False) -> str:\n{body}\n")
    assert [each.severity for each in found] == [Severity.MEDIUM]


@pytest.mark.parametrize(
    "body",
    [
        "    return 'x' * min(n, 5)",
        "    return 'x' * (n % 5)",
        "    if n > 5:\n        raise ValueError\n    return 'x' * n",
        "    if n > 5:\n        n = 5\n    return 'x' * n",
        "    if not 0 < n <= 5:\n        return ''\n    return 'x' * n",
        "    n = min(n, 5)\n    return 'x' * n",
        "    if n in (1, 2):\n        return 'x' * n\n    return ''",
    ],
)
def test_a_number_with_an_upper_bound_is_left_alone(body: str) -> None:
    assert spent(PYTHON + f"def tool(n: int) -> str:\n{body}\n") == []


@pytest.mark.parametrize("kind", ["Annotated[int, Field(le=9)]", "Literal[1, 2]", "bool"])
def test_a_type_can_bound_a_number(kind: str) -> None:
    assert spent(PYTHON + f"def tool(n: {kind}) -> str:\n    return 'x' * n\n") == []


def test_a_field_of_a_model_can_bound_a_number() -> None:
    model = "class Given(BaseModel):\n    n: int = Field({})\n\n\n"
    code = PYTHON.replace("@mcp.tool()\n", model + "@mcp.tool()\n")
    body = "def tool(given: Given) -> str:\n    return 'x' * given.n\n"
    assert spent(code.replace("{}", "le=9") + body) == []
    assert len(spent(code.replace("{}", "ge=9") + body)) == 1


@pytest.mark.parametrize(
    ("body", "severity"),
    [
        ("for (let i = 0; i < n; i++) { spawn('x'); }", Severity.MEDIUM),
        ("for (let i = 0; i < n; i++) { total += i; }", Severity.LOW),
        ("let i = 0; while (i < n) { for (const each of list) total += each; i++; }", Severity.MEDIUM),
        ("await new Promise((done) => setTimeout(done, n));", Severity.LOW),
        ("return new Uint8Array(n);", Severity.MEDIUM),
        ("return Array.from({ length: n }, () => 0);", Severity.MEDIUM),
    ],
)
def test_what_costs_more_weighs_more(body: str, severity: Severity) -> None:
    assert [each.severity for each in spent(handler(body))] == [severity]


def test_a_loop_that_ends_by_itself_is_left_alone() -> None:
    assert spent(handler("for (let i = 0; i < n; i++) { if (await done()) break; spawn('x'); }")) == []


def test_an_array_that_copies_is_no_amount() -> None:
    assert spent(handler("return new Uint8Array(n);", "{ n: z.string() }")) == []


def test_calls_within_calls_end() -> None:
    nested = "max(1, " * 300 + "n" + ")" * 300
    assert len(spent(PYTHON + f"def tool(n: int) -> str:\n    return 'x' * {nested}\n")) <= 1


def test_numbers_that_are_made_of_each_other_end() -> None:
    body = "    m = n - 1\n    for _ in range(3):\n        n = m - 1\n        m = n * m\n    return 'x' * m\n"
    assert len(spent(PYTHON + f"def tool(n: int) -> str:\n{body}")) == 1


def test_what_was_remembered_is_not_worked_out_again() -> None:
    function = "@lru_cache\ndef f(n):\n    return 1 if n < 2 else f(n - 1) + f(n - 2)\n\n\n"
    code = PYTHON.replace("@mcp.tool()\n", function + "@mcp.tool()\n")
    body = "def tool(n: int) -> int:\n    return f(n)\n"
    assert spent(code + body) == []
    assert len(spent(code.replace("@lru_cache\n", "") + body)) == 1


def test_a_line_of_a_protocol() -> None:
    body = 'const s = net.connect(25, "mail.example");\ns.write(`RCPT TO:<${n}>\\r\\n`);'
    code = 'import net from "node:net";\nimport { createConnection } from "node:net";\n'
    told = handler(body, "{ n: z.string() }") + code
    assert len(asked(told)) == 1
    assert asked(told.replace("${n}", "${n.replace(/[\\r\\n]/g, '')}")) == []


def test_a_lucene_query() -> None:
    body = "return es.search({ query: { query_string: { query: `owner:me AND ${n}` } } });"
    assert len(asked(handler(body, "{ n: z.string() }"))) == 1
    assert asked(handler(body.replace("`owner:me AND ${n}`", "n"), "{ n: z.string() }")) == []


def test_a_whole_filter_that_the_caller_writes_weighs_little() -> None:
    code = "import json\nimport pymongo\nfrom mcp.server.fastmcp import FastMCP\n\nmcp = FastMCP('kit')\n\n\n"
    body = "@mcp.tool()\ndef find(text: str) -> list:\n    return list(rooms.find(json.loads(text)))\n"
    found = asked(code + "rooms = pymongo.MongoClient().hotel.rooms\n\n\n" + body)
    assert [(each.severity, each.confidence) for each in found] == [(Severity.MEDIUM, Confidence.LOW)]


def test_a_package_that_registers_tools_with_what_it_is_handed() -> None:
    code = "from lxml import etree\n\n\ndef register(app):\n    @app.tool()\n    def title(name: str):\n"
    body = "        return etree.parse('a.xml').xpath(f\"//a[@t='{name}']\")\n"
    assert len(asked(code + body)) == 1
