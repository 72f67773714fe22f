from datetime import date

from jinja2 import Environment, StrictUndefined

_env = Environment(undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)
_env.globals["today"] = lambda: date.today().isoformat()
_env.filters["quote"] = lambda s: "\n".join(f"> {x}" for x in str(s).splitlines())


def fill(text: str, values: dict[str, str]) -> str:
    return _env.from_string(text).render(**values)
