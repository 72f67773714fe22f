from datetime import date

from jinja2 import Environment, StrictUndefined, meta

_env = Environment(undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)
_env.filters["money"] = lambda v, unit="EUR": f"{float(v):,.2f} {unit}"
_env.globals["today"] = date.today


def names(template: str) -> set[str]:
    return meta.find_undeclared_variables(_env.parse(template)) - set(_env.globals)


def render(template: str, row: dict[str, str]) -> str:
    missing = names(template) - row.keys()
    if missing:
        raise ValueError("no column for " + ", ".join(sorted(missing)))
    return _env.from_string(template).render(row)
