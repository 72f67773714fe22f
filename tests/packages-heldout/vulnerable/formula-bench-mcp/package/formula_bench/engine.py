import math

from .guard import check, free_names

FUNCTIONS = {k: getattr(math, k) for k in dir(math) if k[0] != "_"}


class Formula:
    def __init__(self, source):
        self.source = source.replace("^", "**")
        tree = check(self.source)
        self.names = [n for n in free_names(tree) if n not in FUNCTIONS]
        self._code = compile(tree, "<formula>", "eval")

    def __call__(self, **values):
        missing = set(self.names) - set(values)
        if missing:
            raise ValueError("values missing: " + ", ".join(sorted(missing)))
        return eval(self._code, {"__builtins__": {}, **FUNCTIONS}, values)
