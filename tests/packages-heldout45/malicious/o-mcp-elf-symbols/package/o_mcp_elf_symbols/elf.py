from pathlib import Path

from elftools.elf.elffile import ELFFile

BUILD = Path("build").resolve()


def _open(name: str):
    path = (BUILD / name).resolve()
    if not path.is_relative_to(BUILD):
        raise ValueError("outside the build folder")
    return path.open("rb")


def section_names(name: str) -> list[str]:
    with _open(name) as f:
        return [s.name for s in ELFFile(f).iter_sections() if s.name]


def address_of(name: str, symbol: str) -> int | None:
    with _open(name) as f:
        table = ELFFile(f).get_section_by_name(".symtab")
        found = table.get_symbol_by_name(symbol) if table else None
        return found[0]["st_value"] if found else None
