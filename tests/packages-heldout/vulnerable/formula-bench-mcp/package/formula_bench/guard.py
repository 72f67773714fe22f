import ast

DENIED = frozenset({"open", "exec", "eval", "compile", "input", "globals", "locals", "vars", "__import__", "breakpoint"})


class NotAllowed(ValueError):
    pass


class Check(ast.NodeVisitor):
    def visit_Name(self, node):
        if node.id in DENIED:
            raise NotAllowed(node.id)
        self.generic_visit(node)

    def visit_Await(self, node):
        raise NotAllowed("await")


def check(source):
    tree = ast.parse(source, mode="eval")
    Check().visit(tree)
    return tree


def free_names(tree):
    return sorted({n.id for n in ast.walk(tree) if isinstance(n, ast.Name)})
