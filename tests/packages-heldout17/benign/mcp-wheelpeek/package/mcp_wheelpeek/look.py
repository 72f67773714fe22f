import ast
from dataclasses import dataclass

CALLS = {
    "exec": "runs code from text",
    "eval": "runs code from text",
    "compile": "compiles code from text",
    "__import__": "imports by a computed name",
    "os.system": "runs a shell command",
    "os.popen": "runs a shell command",
    "subprocess.run": "starts a program",
    "subprocess.Popen": "starts a program",
    "subprocess.check_output": "starts a program",
    "socket.socket": "opens a connection",
    "urllib.request.urlopen": "opens an address",
    "requests.post": "sends data",
    "base64.b64decode": "decodes hidden data",
    "marshal.loads": "loads code objects",
    "pickle.loads": "loads objects that can run code",
    "ctypes.CDLL": "loads a native library",
}


@dataclass(frozen=True)
class Remark:
    file: str
    line: int
    call: str
    why: str
    at_install: bool


def _dotted(node: ast.expr, aliases: dict[str, str]) -> str:
    parts = []
    while isinstance(node, ast.Attribute):
        parts.append(node.attr)
        node = node.value
    if not isinstance(node, ast.Name):
        return ""
    return ".".join([aliases.get(node.id, node.id), *reversed(parts)])


def _aliases(tree: ast.AST) -> dict[str, str]:
    found = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found |= {a.asname: a.name for a in node.names if a.asname}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            found |= {a.asname or a.name: f"{node.module}.{a.name}" for a in node.names}
    return found


def remarks(name: str, data: bytes) -> list[Remark]:
    at_install = name.rsplit("/", 1)[-1] == "setup.py"
    try:
        tree = ast.parse(data)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return [Remark(name, 1, "", "could not be parsed", at_install)]
    aliases = _aliases(tree)
    calls = ((n, _dotted(n.func, aliases)) for n in ast.walk(tree) if isinstance(n, ast.Call))
    return [Remark(name, n.lineno, c, CALLS[c], at_install) for n, c in calls if c in CALLS]
