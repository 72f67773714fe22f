"""What a reader should look at twice."""
import ast

CALLS = {
    "eval": "runs text as code",
    "exec": "runs text as code",
    "os.system": "runs a shell",
    "subprocess.run": "runs a program",
    "pickle.loads": "may run code while loading",
    "shutil.rmtree": "removes a tree",
    "socket.socket": "opens a socket",
}


class Finder(ast.NodeVisitor):
    def __init__(self) -> None:
        self.found: list[str] = []

    def visit_Call(self, node: ast.Call) -> None:
        name = ast.unparse(node.func)
        if name in CALLS:
            self.found.append(f"line {node.lineno}: {name} {CALLS[name]}")
        if any(k.arg == "shell" and getattr(k.value, "value", None) is True for k in node.keywords):
            self.found.append(f"line {node.lineno}: shell=True")
        self.generic_visit(node)


def find(source: str) -> list[str]:
    finder = Finder()
    finder.visit(ast.parse(source))
    return finder.found
