"""YAML tools for MCP clients."""

import json

import jsonschema
import yaml
from mcp.server.fastmcp import FastMCP
from referencing import Registry

from .loader import load, load_all

mcp = FastMCP("yamlsmith")
LIMIT = 500_000


def _merge(a, b):
    if isinstance(a, dict) and isinstance(b, dict):
        return {**a, **{k: _merge(a[k], v) if k in a else v for k, v in b.items()}}
    return b


def _size(*texts: str) -> None:
    if sum(map(len, texts)) > LIMIT:
        raise ValueError("the text is too long")


@mcp.tool()
def check_yaml(text: str, schema: dict | None = None) -> list[str]:
    """Problems of a document, optionally compared with a JSON schema."""
    _size(text)
    try:
        documents = load_all(text)
    except (yaml.YAMLError, RecursionError, TypeError) as e:
        return [str(e)]
    if schema is None:
        return []
    # an empty registry: "$ref" to other addresses is not followed
    validator = jsonschema.Draft202012Validator(schema, registry=Registry())
    return [f"document {n}: {e.json_path}: {e.message}" for n, d in enumerate(documents, 1) for e in validator.iter_errors(d)]


@mcp.tool()
def yaml_to_json(text: str, indent: int = 2) -> str:
    """Convert one document."""
    _size(text)
    return json.dumps(load(text), indent=min(max(indent, 0), 8), ensure_ascii=False, default=str)


@mcp.tool()
def merge_yaml(base: str, overlay: str) -> str:
    """Merge mappings, the second one wins."""
    _size(base, overlay)
    return yaml.safe_dump(_merge(load(base), load(overlay)), sort_keys=False, allow_unicode=True)


def main() -> None:
    mcp.run()
