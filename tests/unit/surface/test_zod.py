"""What the official SDK lists for Zod schemas: recorded from SDK 1.32 with Zod 3.25 and 4.6."""

from __future__ import annotations

import pytest

from douane.model import Artifact, Ecosystem, FileTree, Json, Package
from douane.surface import extract
from douane.syntax import Codebase

SAFE = 2**53 - 1


def listed(expression: str, major: int, key: str = "inputSchema") -> tuple[Json, bool]:
    source = (
        'import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js"; import { z } from "zod";'
        'const s = new McpServer({ name: "a", version: "1" });'
        f's.registerTool("t", {{ {key}: {{ p: {expression} }} }}, async () => ({{}}));'
    )
    package = Package(ecosystem=Ecosystem.NPM, name="demo", version="1.0.0", path=".")
    files = {"index.js": source.encode(), "package.json": b'{"dependencies": {"zod": "^%d.0.0"}}' % major}
    found = extract(Codebase(Artifact(package=package, tree=FileTree(files))))
    assert found.gaps == ()
    schema = found.tools[0].definition[key]
    assert isinstance(schema, dict)
    properties = schema["properties"]
    assert isinstance(properties, dict)
    return properties["p"], schema.get("required") == ["p"]


SAME = [
    ("z.string()", {"type": "string"}, True),
    (
        'z.string().min(1).max(5).describe("d")',
        {"type": "string", "minLength": 1, "maxLength": 5, "description": "d"},
        True,
    ),
    ("z.string().url()", {"type": "string", "format": "uri"}, True),
    ("z.string().regex(/^a+$/)", {"type": "string", "pattern": "^a+$"}, True),
    ("z.string().length(3)", {"type": "string", "minLength": 3, "maxLength": 3}, True),
    ("z.number().nonnegative()", {"type": "number", "minimum": 0}, True),
    ("z.number().gt(1).lt(9)", {"type": "number", "exclusiveMinimum": 1, "exclusiveMaximum": 9}, True),
    ("z.number().min(1).max(10)", {"type": "number", "minimum": 1, "maximum": 10}, True),
    ("z.number().multipleOf(2)", {"type": "number", "multipleOf": 2}, True),
    (
        'z.boolean().default(false).describe("x")',
        {"type": "boolean", "default": False, "description": "x"},
        False,
    ),
    (
        'z.boolean().describe("b").optional().default(true)',
        {"type": "boolean", "description": "b", "default": True},
        False,
    ),
    (
        "z.array(z.string()).min(1).max(3)",
        {"type": "array", "items": {"type": "string"}, "minItems": 1, "maxItems": 3},
        True,
    ),
    (
        "z.array(z.number()).nonempty().optional()",
        {"type": "array", "items": {"type": "number"}, "minItems": 1},
        False,
    ),
    ("z.string().array()", {"type": "array", "items": {"type": "string"}}, True),
    ('z.enum(["a", "b"])', {"type": "string", "enum": ["a", "b"]}, True),
    ('z.nativeEnum({ A: "x", B: "y" })', {"type": "string", "enum": ["x", "y"]}, True),
    ('z.literal("q")', {"type": "string", "const": "q"}, True),
    ("z.literal(3)", {"type": "number", "const": 3}, True),
    ("z.union([z.string(), z.number()])", {"type": ["string", "number"]}, True),
    ("z.string().or(z.number())", {"type": ["string", "number"]}, True),
    ("z.string().nullable()", {"type": ["string", "null"]}, True),
    ("z.nullable(z.string())", {"type": ["string", "null"]}, True),
    ("z.string().nullish()", {"type": ["string", "null"]}, False),
    ("z.optional(z.string())", {"type": "string"}, False),
    ("z.null()", {"type": "null"}, True),
    ("z.preprocess((x) => x, z.string())", {"type": "string"}, True),
    ("z.coerce.number()", {"type": "number"}, True),
    ("z.coerce.boolean().optional()", {"type": "boolean"}, False),
    ("z.string().trim()", {"type": "string"}, True),
    ("z.string().refine((x) => true)", {"type": "string"}, True),
    ("z.lazy(() => z.string())", {"type": "string"}, True),
    ('z.string().optional().describe("after")', {"type": "string", "description": "after"}, False),
    (
        "z.object({ x: z.string() }).strict()",
        {
            "type": "object",
            "properties": {"x": {"type": "string"}},
            "required": ["x"],
            "additionalProperties": False,
        },
        True,
    ),
    (
        "z.object({ a: z.string() }).catchall(z.number())",
        {
            "type": "object",
            "properties": {"a": {"type": "string"}},
            "required": ["a"],
            "additionalProperties": {"type": "number"},
        },
        True,
    ),
]


@pytest.mark.parametrize("major", [3, 4])
@pytest.mark.parametrize(("expression", "schema", "required"), SAME)
def test_what_both_versions_list_alike(expression: str, schema: Json, required: bool, major: int) -> None:
    assert listed(expression, major) == (schema, required)


DIFFERENT = [
    ("z.number().int()", {"type": "integer"}, {"type": "integer", "minimum": -SAFE, "maximum": SAFE}),
    (
        "z.number().int().positive()",
        {"type": "integer", "exclusiveMinimum": 0},
        {"type": "integer", "exclusiveMinimum": 0, "maximum": SAFE},
    ),
    (
        "z.object({ x: z.string(), y: z.number().optional() })",
        {
            "type": "object",
            "properties": {"x": {"type": "string"}, "y": {"type": "number"}},
            "required": ["x"],
            "additionalProperties": False,
        },
        {
            "type": "object",
            "properties": {"x": {"type": "string"}, "y": {"type": "number"}},
            "required": ["x"],
        },
    ),
    (
        "z.object({ x: z.string() }).passthrough()",
        {
            "type": "object",
            "properties": {"x": {"type": "string"}},
            "required": ["x"],
            "additionalProperties": True,
        },
        {
            "type": "object",
            "properties": {"x": {"type": "string"}},
            "required": ["x"],
            "additionalProperties": {},
        },
    ),
    (
        "z.record(z.string(), z.number())",
        {"type": "object", "additionalProperties": {"type": "number"}},
        {"type": "object", "propertyNames": {"type": "string"}, "additionalProperties": {"type": "number"}},
    ),
    (
        "z.tuple([z.string(), z.number()])",
        {"type": "array", "minItems": 2, "maxItems": 2, "items": [{"type": "string"}, {"type": "number"}]},
        {
            "type": "array",
            "items": [{"type": "string"}, {"type": "number"}],
            "additionalItems": False,
            "minItems": 2,
            "maxItems": 2,
        },
    ),
    (
        'z.union([z.literal("a"), z.literal("b")])',
        {"type": "string", "enum": ["a", "b"]},
        {"anyOf": [{"type": "string", "const": "a"}, {"type": "string", "const": "b"}]},
    ),
    (
        "z.object({ a: z.string() }).and(z.object({ b: z.string() }))",
        {
            "allOf": [
                {"type": "object", "properties": {"a": {"type": "string"}}, "required": ["a"]},
                {"type": "object", "properties": {"b": {"type": "string"}}, "required": ["b"]},
            ]
        },
        {
            "type": "object",
            "properties": {"a": {"type": "string"}, "b": {"type": "string"}},
            "required": ["a", "b"],
        },
    ),
    (
        'z.string().startsWith("a")',
        {"type": "string", "pattern": "^a"},
        {"type": "string", "format": "starts_with", "pattern": "^a.*"},
    ),
]


@pytest.mark.parametrize(("expression", "third", "fourth"), DIFFERENT)
def test_what_the_versions_list_differently(expression: str, third: Json, fourth: Json) -> None:
    assert listed(expression, 3) == (third, True)
    assert listed(expression, 4) == (fourth, True)


def test_any_need_not_be_given_in_zod_3() -> None:
    assert listed("z.any()", 3) == ({}, False)
    assert listed("z.any()", 4) == ({}, True)


def test_results_have_their_defaults_filled_in_by_zod_4() -> None:
    expected: Json = {"type": "string", "default": "x"}
    assert listed('z.string().default("x")', 4, "outputSchema") == (expected, True)
    assert listed('z.string().default("x")', 3, "outputSchema") == (expected, False)


@pytest.mark.parametrize("method", ["extend({ b: z.number() })", "merge(z.object({ b: z.number() }))"])
def test_objects_grow(method: str) -> None:
    schema, _ = listed(f"z.object({{ a: z.string() }}).{method}", 4)
    assert schema == {
        "type": "object",
        "properties": {"a": {"type": "string"}, "b": {"type": "number"}},
        "required": ["a", "b"],
    }


@pytest.mark.parametrize("method", ["pick({ a: true })", "omit({ b: true })"])
def test_objects_shrink(method: str) -> None:
    schema, _ = listed(f"z.object({{ a: z.string(), b: z.string() }}).{method}", 4)
    assert schema == {"type": "object", "properties": {"a": {"type": "string"}}, "required": ["a"]}


def test_objects_become_optional() -> None:
    schema, _ = listed("z.object({ a: z.string() }).partial()", 4)
    assert schema == {"type": "object", "properties": {"a": {"type": "string"}}}


def test_members_of_a_schema_are_schemas() -> None:
    assert listed("z.object({ a: z.string().max(3) }).shape.a", 4) == (
        {"type": "string", "maxLength": 3},
        True,
    )
