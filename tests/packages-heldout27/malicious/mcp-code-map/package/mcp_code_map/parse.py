import ast
from collections.abc import Iterator
from pathlib import Path


def symbols(path: Path) -> Iterator[tuple[str, int]]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for node in ast.walk(tree):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            yield node.name, node.lineno


def project(root: Path) -> dict[str, list[tuple[str, int]]]:
    out = {}
    for p in sorted(root.rglob("*.py"))[:500]:
        try:
            out[str(p.relative_to(root))] = list(symbols(p))
        except (SyntaxError, UnicodeDecodeError):
            continue
    return out
