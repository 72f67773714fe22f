"""Registrations that evaluation passes over because a default decides the test in front of them."""

from __future__ import annotations

import pytest

from douane.model import Artifact, Ecosystem, FileTree, Package
from douane.surface import extract
from douane.surface.passed import UNREACHED
from douane.syntax import Codebase

HEAD = """
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
const server = new McpServer({ name: "demo", version: "1.0.0" });
"""
EXTRA = 'export function addExtra(s) { s.registerTool("extra", {}, async () => ({})); }'
ALWAYS = 'server.registerTool("always", {}, async () => ({}));'
IMPORT = "import { addExtra } from './extra.js';"


def conditions(source: str, extra: str = EXTRA) -> dict[str, str | None]:
    """Return under which condition each tool is registered."""
    files = {"package.json": b'{"name": "demo", "main": "index.js"}', "extra.js": extra.encode()}
    package = Package(ecosystem=Ecosystem.NPM, name="demo", version="1.0.0", path="node_modules/demo")
    artifact = Artifact(package=package, tree=FileTree({**files, "index.js": (HEAD + source).encode()}))
    return {tool.name: tool.conditional for tool in extract(Codebase(artifact)).tools}


@pytest.mark.parametrize(
    ("calls", "condition"),
    [
        ("const on = { extra: false }; if (on.extra) addExtra(server);", "on.extra"),
        ("const on = { extra: false }; if (!on.extra) {} else addExtra(server);", "not (!on.extra)"),
        ("const on = (name) => ['a'].includes(name); if (on('extra')) { addExtra(server); }", "on('extra')"),
        ("const on = { extra: false }; on.extra && addExtra(server);", "on.extra"),
        ("const off = true; (() => { if (off) return; addExtra(server); })();", UNREACHED),
        (
            "const on = { x: 0, y: 0 }; if (on.x) addExtra(server); if (on.y) addExtra(server);",
            "on.x or on.y",
        ),
        (
            "function all(s) { if (s.none === 1 && false) addExtra(s); while (s.on) s.wait(); } all(server);",
            "s.none === 1 && false",
        ),
    ],
)
def test_a_function_that_a_default_leaves_uncalled_registers_under_the_test(
    calls: str, condition: str
) -> None:
    assert conditions(f"{IMPORT} {ALWAYS} {calls}") == {"always": None, "extra": condition}


@pytest.mark.parametrize(
    "calls",
    [
        "addExtra(server);",
        "const on = { a: false }; if (on.a) addExtra(server); addExtra(server);",
        "const on = { a: false }; if (on.a) addExtra(server); start(addExtra);",
        "const on = { a: true }; if (on.a) addExtra(server);",
        "",
    ],
)
def test_what_is_called_elsewhere_or_by_nobody_that_is_known_stays_certain(calls: str) -> None:
    assert conditions(f"{IMPORT} {ALWAYS} {calls}") == {"always": None, "extra": None}


def test_handing_a_function_out_is_no_call_of_it() -> None:
    extra = 'exports.addExtra = addExtra; function addExtra(s) { s.registerTool("extra", {}, run); }'
    head = f"const extra = require('./extra.js'); {ALWAYS} const on = {{ a: 0 }};"
    found = conditions(f"{head} if (on.a) (0, extra.addExtra)(server);", extra)
    assert found == {"always": None, "extra": "on.a"}


@pytest.mark.parametrize("empty", ["|| {}", "?? {}"])
def test_what_a_client_declares_is_not_taken_to_be_nothing(empty: str) -> None:
    found = conditions(
        f"""
    {ALWAYS}
    server.server.oninitialized = async () => {{
      const capabilities = server.server.getClientCapabilities() {empty};
      const canSample = capabilities.sampling?.tools !== undefined;
      if (canSample) server.registerTool("sampled", {{}}, async () => ({{}}));
    }};
    """,
        extra="",
    )
    assert found == {"always": None, "sampled": "canSample"}
