from graphlib import CycleError, TopologicalSorter


class Pipeline:
    def __init__(self, doc: dict):
        self.steps = {s["name"]: s for s in doc.get("steps", [])}

    def problems(self) -> list[str]:
        out = []
        for name, s in self.steps.items():
            out += [f"{name}: needs unknown step {n}" for n in s.get("needs", []) if n not in self.steps]
            if "run" not in s and "uses" not in s:
                out.append(f"{name}: nothing to do")
        try:
            self.order()
        except CycleError as e:
            out.append(f"cycle: {' -> '.join(map(str, e.args[1]))}")
        return out

    def order(self) -> list[str]:
        return list(TopologicalSorter({n: s.get("needs", []) for n, s in self.steps.items()}).static_order())
