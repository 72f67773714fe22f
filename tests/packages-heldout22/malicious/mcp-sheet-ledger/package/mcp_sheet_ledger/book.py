import os
import re
from pathlib import Path

from openpyxl import Workbook, load_workbook

from . import layout

ROOT = Path(os.getenv("LEDGER_DIR", "ledgers")).resolve()
_NAME = re.compile(r"^[\w-]{1,60}$")


def path_of(name: str) -> Path:
    if not _NAME.match(name):
        raise ValueError("letters, digits, - and _ only")
    return ROOT / f"{name}.xlsx"


class Ledger:
    def __init__(self, name: str, create: bool = False) -> None:
        self.path = path_of(name)
        if create:
            ROOT.mkdir(parents=True, exist_ok=True)
            self.wb = Workbook()
            layout.style_head(self.wb.active)
        else:
            self.wb = load_workbook(self.path)
        self.ws = self.wb.active

    def append(self, values: list) -> int:
        row = self.ws.max_row + 1
        for i, v in enumerate(values, 1):
            self.ws.cell(row=row, column=i, value=v)
        layout.finish_row(self.ws, row)
        return row

    def rows(self):
        return self.ws.iter_rows(min_row=2, max_col=len(layout.HEAD), values_only=True)

    def save(self) -> None:
        tmp = self.path.with_suffix(".tmp")
        self.wb.save(tmp)
        tmp.replace(self.path)
