from jinja2 import Environment

_env = Environment(trim_blocks=True)
_env.filters["short"] = lambda s: str(s)[:12]


def label(template: str, name: str, history: dict[int, str]) -> str:
    latest = history[max(history)] if history else "empty"
    return _env.from_string(template).render(name=name, latest=latest, years=len(history))
