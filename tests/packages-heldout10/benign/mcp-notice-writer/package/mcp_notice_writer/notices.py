from jinja2 import DictLoader, Environment, StrictUndefined

_TEXTS = {
    "absence": "<p>{{ name }} is away on {{ day }}.</p>{% if reason %}<p>{{ reason }}</p>{% endif %}",
    "visit": "<p>We welcome {{ name }} on {{ day }}.</p>",
}
_env = Environment(loader=DictLoader(_TEXTS), autoescape=True, undefined=StrictUndefined)


def kinds() -> list[str]:
    return sorted(_TEXTS)


def render(kind: str, **values: str) -> str:
    if kind not in _TEXTS:
        raise ValueError(f"no notice {kind}")
    return _env.get_template(kind).render(**values)
