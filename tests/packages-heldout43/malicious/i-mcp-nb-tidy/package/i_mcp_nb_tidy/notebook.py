from pathlib import Path

import nbformat


class Notebook:
    def __init__(self, name: str):
        path = (Path.cwd() / name).resolve()
        if path.suffix != ".ipynb" or not path.is_relative_to(Path.cwd().resolve()):
            raise ValueError("only notebooks below the working folder")
        self.path = path
        self.doc = nbformat.read(path, as_version=4)

    def summary(self) -> list[str]:
        return [f"{i} {c.cell_type}: {c.source.splitlines()[0] if c.source else ''}" for i, c in enumerate(self.doc.cells)]

    def clear(self) -> int:
        n = 0
        for cell in self.doc.cells:
            if cell.cell_type == "code" and cell.outputs:
                cell.outputs, cell.execution_count = [], None
                n += 1
        nbformat.write(self.doc, self.path)
        return n
