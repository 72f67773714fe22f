"""Servers in the large files of bundlers, and calls in these that register nothing."""

from __future__ import annotations

import json
from collections.abc import Mapping

from douane.model import Artifact, Ecosystem, FileTree, Package, Surface
from douane.surface import extract
from douane.syntax import Codebase, Neighbours
from douane.syntax.paths import MAX_FOLLOWED

PADDING = "//" + "x" * MAX_FOLLOWED + "\n"
UTILS = "var ZodObject = class {}; var $ZodType = {}; module.exports = { z: unknown(), Server: unknown() };"
CORE = (
    """
var __esm = (fn, res) => function () { return fn && (res = (0, fn[Object.keys(fn)[0]])(fn = 0)), res; };
var z2, Server, tools;
var init_tools = __esm({ "src/tools.ts"() {
  z2 = require("./utils").z;
  tools = [
    {
      capability: "core",
      schema: { name: "open", description: "Open it", input: z2.object({ at: z2.string() }) },
    },
    { capability: "pdf", schema: { name: "print", description: "Print it", input: z2.object({}) } },
  ];
} });
function port(text) {
  if (!text) return undefined;
  if (text.includes(":")) { return { port: text }; }
  throw new Error("not a port");
}
function serve(factory) {
  const server = new Server({ name: "demo", version: "1.0.0" }, { capabilities: { tools: {} } });
  server.setRequestHandler(ListToolsRequestSchema, async () => ({
    tools: factory.listed.map((each) => ({
      name: each.name, description: each.description, inputSchema: z2.toJSONSchema(each.input),
    })),
  }));
  return server;
}
function run(command) {
  command.option("--caps <caps>").action(async (options) => {
    const settings = { ...options, at: port(process.env.DEMO_PORT) };
    const kept = tools.filter((tool) =>
      tool.capability.startsWith("core") || settings.caps?.includes(tool.capability));
    serve({ listed: kept.map((tool) => tool.schema) });
  });
}
class Archive {
  serve(file) { this.files.addResource(file); this.asked.prompt(file); }
}
module.exports = { run, Archive };
"""
    + PADDING
)


def tree(name: str, files: Mapping[str, str]) -> FileTree:
    manifest = {"name": name, "version": "1.0.0", "main": "index.js"}
    held = {path: text.encode() for path, text in files.items()}
    return FileTree({"package.json": json.dumps(manifest).encode(), **held})


def npm(name: str) -> Package:
    return Package(ecosystem=Ecosystem.NPM, name=name, version="1.0.0", path=f"node_modules/{name}")


def surface(files: Mapping[str, str]) -> Surface:
    """Return what the package `demo` lists, which starts what the package `core` holds in *files*."""
    neighbours = Neighbours(
        {"node_modules/core": lambda: (npm("core"), tree("core", files))},
        {"node_modules/core": "1.0.0"},
        root="node_modules/demo",
    )
    start = "const { run } = require('core/bundle'); const { program } = require('core/utils'); run(program);"
    codebase = Codebase(
        Artifact(package=npm("demo"), tree=tree("demo", {"index.js": start})), neighbours=neighbours
    )
    return extract(codebase)


def test_a_bundle_of_another_package_is_followed_where_it_registers_tools() -> None:
    found = surface({"bundle.js": CORE, "utils.js": UTILS})
    assert {tool.name: tool.definition["description"] for tool in found.tools} == {
        "open": "Open it",
        "print": "Print it",
    }
    schema = found.tools[0].definition["inputSchema"]
    assert isinstance(schema, dict)
    assert schema["properties"] == {"at": {"type": "string"}}
    assert found.tools[0].conditional is None
    assert "settings.caps?.includes" in (found.tools[1].conditional or "")


def test_methods_that_others_have_too_register_nothing_in_a_bundle() -> None:
    found = surface({"bundle.js": CORE, "utils.js": UTILS})
    assert not found.resources
    assert not found.prompts
    assert not [gap for gap in found.gaps if "resource" in gap.what or "prompt" in gap.what]


def test_what_ends_in_an_exception_for_sure_runs_no_further() -> None:
    always = CORE.replace("if (!text) return undefined;", "").replace(
        'if (text.includes(":")) { return { port: text }; }', ""
    )
    found = surface({"bundle.js": always, "utils.js": UTILS})
    assert not [tool for tool in found.tools if tool.conditional is None]
