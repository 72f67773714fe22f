import ast
import dis
import io
from types import CodeType

LIMIT = 50_000


def code_of(text: str, level: int) -> CodeType:
    if len(text) > LIMIT:
        raise ValueError("text is too long")
    return compile(text, "<text>", "exec", dont_inherit=True, optimize=level)


def listing(code: CodeType) -> str:
    """Disassemble a code object and the ones inside. It is only read, never called."""
    out = io.StringIO()
    dis.dis(code, file=out)
    return out.getvalue()[:100_000]


def tree(text: str) -> str:
    if len(text) > LIMIT:
        raise ValueError("text is too long")
    parsed = compile(text, "<text>", "exec", ast.PyCF_ONLY_AST)
    return ast.dump(parsed, indent=1)[:100_000]
