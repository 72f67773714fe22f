"""Checks on Python syntax trees. Sources are parsed, never imported."""
import ast
from collections.abc import Iterator

DANGEROUS = {"eval", "exec", "compile", "__import__"}


def check(source: str) -> Iterator[tuple[int, str]]:
    try:
        tree = ast.parse(source)
    except SyntaxError:
        return
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        if isinstance(node.func, ast.Name) and node.func.id in DANGEROUS:
            yield node.lineno, f"call of {node.func.id}"
        if any(k.arg == "shell" and isinstance(k.value, ast.Constant) and k.value.value is True for k in node.keywords):
            yield node.lineno, "subprocess with a shell"
