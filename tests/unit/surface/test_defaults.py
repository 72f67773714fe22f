"""What is listed where nobody sets anything is certain; what a variable changes is conditional."""

from __future__ import annotations

import json
from collections.abc import Mapping

import pytest

from douane.model import Artifact, Ecosystem, FileTree, Package, Surface
from douane.surface import extract
from douane.syntax import Codebase

HEAD = """
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { readFileSync, readdirSync, existsSync, statSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { z } from "zod";
const server = new McpServer({ name: "demo", version: "1.0.0" });
const here = path.dirname(fileURLToPath(import.meta.url));
const add = (name, description) => server.registerTool(name, { description }, async () => ({}));
"""
MANIFEST = {"name": "demo", "version": "1.0.0", "main": "index.js", "dependencies": {"zod": "^3.24.0"}}


def surface(source: str, files: Mapping[str, str] | None = None) -> Surface:
    package = Package(ecosystem=Ecosystem.NPM, name="demo", version="1.0.0", path="node_modules/demo")
    given = {"package.json": json.dumps(MANIFEST), "index.js": HEAD + source, **(files or {})}
    tree = FileTree({name: text.encode() for name, text in given.items()})
    return extract(Codebase(Artifact(package=package, tree=tree)))


def conditions(source: str, files: Mapping[str, str] | None = None) -> dict[str, str | None]:
    return {tool.name: tool.conditional for tool in surface(source, files).tools}


@pytest.mark.parametrize(
    ("source", "extra"),
    [
        ("if (process.env.X) add('b');", "process.env.X"),
        ("if (process.env.X === 'true') add('b');", "process.env.X === 'true'"),
        ("if (!(process.env.X !== 'true')) add('b');", "!(process.env.X !== 'true')"),
        ("if (process.env.X?.toLowerCase() === 'on') add('b');", "process.env.X?.toLowerCase() === 'on'"),
        ("const mode = process.env.MODE || 'basic'; if (mode === 'all') add('b');", "mode === 'all'"),
        ("const mode = process.env.MODE ?? 'basic'; if (mode === 'all') add('b');", "mode === 'all'"),
        ("const { MODE = 'basic' } = process.env; if (MODE === 'all') add('b');", "MODE === 'all'"),
        ("const n = Number(process.env.N || '1'); if (n > 1) add('b');", "n > 1"),
        ("const s = (process.env.S || 'x,y').split(','); if (s.includes('b')) add('b');", "s.includes('b')"),
        ("const s = new Set((process.env.S || '').split(',')); if (s.has('b')) add('b');", "s.has('b')"),
        ("if (process.argv.includes('--more')) add('b');", "process.argv.includes('--more')"),
        ("function f() { if (!process.env.X) return; add('b'); } f();", "process.env.X"),
        ("for (const n of process.env.X ? ['b'] : []) add(n);", "process.env.X"),
        ("for (const n of [process.env.X && 'b'].filter(Boolean)) add(n);", "process.env.X"),
        ("for (const n of [...(process.env.X ? ['b'] : [])]) add(n);", "process.env.X"),
        ("const on = { b: process.env.X === '1' }; if (on.b) add('b');", "on.b"),
        (
            "function f() { if (!process.env.X) return null; return { n: 'b' }; }"
            "const c = f(); if (c !== null) add(c.n);",
            "c !== null",
        ),
        ("const c = process.env.X ? { n: 'b' } : undefined; if (c) add(c.n);", "c"),
        ("let on = false; if (process.env.X) on = true; if (on) add('b');", "on"),
        (
            "const c = z.object({ X: z.string().default('no') }).parse(process.env);"
            "if (c.X === 'b') add('b');",
            "c.X === 'b'",
        ),
        (
            "switch (process.env.MODE || 'core') { case 'all': add('b'); break; case 'core': break; }",
            "process.env.MODE || 'core' === 'all'",
        ),
    ],
)  # fmt: skip
def test_what_a_variable_turns_on_is_conditional_and_the_rest_certain(source: str, extra: str) -> None:
    assert conditions(f"add('a'); {source}") == {"a": None, "b": extra}


@pytest.mark.parametrize(
    "source",
    [
        "if (process.env.X !== 'false') add('b');",
        "if (!process.env.X) add('b'); else add('c');",
        "const mode = process.env.MODE || 'basic'; if (mode === 'basic') add('b');",
        "switch (process.env.MODE || 'b') { case 'c': add('c'); break; case 'b': add('b'); }",
        "function f() { if (process.env.X) return ['c']; return ['b']; } for (const n of f()) add(n);",
        "function f() { if (!process.env.X) return ['b']; return ['c']; } for (const n of f()) add(n);",
        "const names = process.env.X ? ['c'] : ['b']; for (const n of names) add(n);",
        "let names = ['b']; if (process.env.X) names = ['c']; for (const n of names) add(n);",
        "for (const n of ['b', 'c'].filter((n) => n === 'b' || process.env.X)) add(n);",
    ],
)
def test_what_is_on_by_default_is_certain(source: str) -> None:
    found = conditions(source)
    assert found["b"] is None
    assert found.get("c", "not found") is not None


def test_a_description_that_a_variable_replaces_is_the_default_and_a_gap() -> None:
    found = surface("add('a', process.env.TEXT || 'Default.');")
    assert [tool.definition["description"] for tool in found.tools] == ["Default."]
    assert [gap.why for gap in found.gaps] == ["part of it is computed at run time (dynamic-definition)"]


def test_a_value_that_is_made_once_is_not_taken_for_made_before() -> None:
    found = surface("""
    let kept = null;
    function names() { if (kept) return kept; kept = process.env.N ? ['c'] : ['a']; return kept; }
    for (const name of names()) add(name);
    """)
    assert [tool.name for tool in found.tools if tool.conditional is None] == ["a"]


@pytest.mark.parametrize(
    "source",
    [
        """const text = readFileSync(path.join(here, 'tools/all.json'), 'utf8');
        for (const t of JSON.parse(text)) add(t.name, t.description);""",
        """const text = readFileSync(path.join(here, 'tools/all.yaml'), 'utf8');
        for (const t of parse(text).tools) add(t.name, t.description);""",
        """import all from './tools/all.json' with { type: "json" };
        for (const t of all) add(t.name, t.description);""",
        """const folder = path.join(process.env.FOLDER || here, 'each');
        for (const file of readdirSync(folder).filter((name) => name.endsWith('.yaml'))) {
          const read = z.object({ name: z.string(), on: z.boolean().default(true), description: z.string() })
            .safeParse(parse(readFileSync(path.join(folder, file), 'utf8')));
          if (!read.success) throw new Error(read.error.message);
          if (read.data.on) add(read.data.name, read.data.description);
        }""",
        """for (const entry of readdirSync(path.join(here, 'each'), { withFileTypes: true })) {
          if (!entry.isFile() || !statSync(path.join(here, 'each', entry.name)).isFile()) continue;
          const { name, description } = parse(readFileSync(path.join(here, 'each', entry.name), 'utf8'));
          add(name, description);
        }""",
        """const table = parse(readFileSync(path.join(here, 'tools/modules.yaml'), 'utf8'));
        for (const name of table.modules) {
          const { tool } = await import(path.join(here, 'tools', `${name}.js`));
          add(tool.name, tool.description);
        }""",
    ],
)  # fmt: skip
def test_tools_that_data_files_beside_the_code_describe(source: str) -> None:
    files = {
        "tools/all.json": '[{"name": "a", "description": "A"}, {"name": "b", "description": "B"}]',
        "tools/all.yaml": "tools:\n  - {name: a, description: A}\n  - name: b\n    description: B\n",
        "tools/modules.yaml": "modules: [a, b]\nversion: 2\n",
        "tools/a.js": "export const tool = { name: 'a', description: 'A' };",
        "tools/b.js": "export const tool = { name: 'b', description: 'B' };",
        "each/a.yaml": "name: a\ndescription: A\n",
        "each/b.yaml": "name: b\ndescription: B\nextra: 1\n",
    }
    found = surface(source, files)
    assert {tool.name: tool.definition["description"] for tool in found.tools} == {"a": "A", "b": "B"}
    assert all(tool.conditional is None for tool in found.tools)


@pytest.mark.parametrize(
    "text", ["a: &a [*a]", "{", "a: 1\na: 2", "- " * 100 + "a", "&a [" + "x, " * 20 + "]"]
)
def test_a_data_file_that_is_broken_breaks_nothing(text: str) -> None:
    found = conditions(
        "add('a'); add(parse(readFileSync(path.join(here, 'bad.yaml'), 'utf8')).name);", {"bad.yaml": text}
    )
    assert found == {"a": None}


def test_calls_that_log_are_not_followed_far() -> None:
    found = surface("""
    const log = { info(text) { for (const part of many) other(part, text); } };
    const many = Array.from('x'.repeat(3000)); function other(a, b) { return [a, b].map((c) => c + c); }
    for (const name of 'abcdefghijklmnopqrstuvwxyz') { log.info(name); add(name); }
    """)
    assert len(found.tools) == 26


def test_numbers_of_yaml_are_numbers_and_quoted_ones_texts() -> None:
    found = conditions("""
    const read = parse("n: 2\\nf: -1.5\\ns: '3'\\nt: yes");
    if (read.n === 2 && read.f === -1.5 && read.s === '3' && read.t === 'yes') add('a'); else add('b');
    """)
    assert found["a"] is None
    assert found.get("b", "never") is not None


@pytest.mark.parametrize(
    ("schema", "data", "test"),
    [
        ("z.object({ on: z.boolean().default(true) })", "{}", "data.on === true"),
        ("z.object({ on: z.object({ x: z.number().default(1) }).default({}) })", "{}", "data.on.x === 1"),
        ("z.object({ a: z.string() })", "{ a: 'a', b: 'b' }", "data.b === undefined"),
        ("z.object({ a: z.string() }).passthrough()", "{ a: 'a', b: 'b' }", "data.b === 'b'"),
        ("z.array(z.object({ n: z.number().default(2) }))", "[{}, { n: 3 }]", "data[0].n + data[1].n === 5"),
        ("z.object({ n: z.string().transform((text) => text.length) })", "{ n: 'four' }", "data.n === 4"),
        (
            "z.object({ l: z.string().optional() }).extend({ m: z.string().default('m') })",
            "{}",
            "data.m === 'm'",
        ),
    ],
)
def test_data_that_a_schema_parses_has_its_defaults(schema: str, data: str, test: str) -> None:
    found = conditions(f"const data = {schema}.parse({data}); add('always'); if ({test}) add('a');")
    assert found == {"always": None, "a": None}
