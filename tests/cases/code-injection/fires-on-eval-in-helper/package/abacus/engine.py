import math


class Engine:
    names = {"pi": math.pi, "sqrt": math.sqrt}

    def value(self, formula: str) -> float:
        if "import" in formula:
            raise ValueError("no imports")
        return eval(formula, dict(self.names))
