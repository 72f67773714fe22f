import jinja2

_env = jinja2.Environment(undefined=jinja2.StrictUndefined, trim_blocks=True, autoescape=False)
_env.filters["initial"] = lambda s: s[:1] + "."


class LetterError(ValueError):
    pass


def fill(text: str, person: dict[str, str]) -> str:
    try:
        return _env.from_string(text).render(**person)
    except jinja2.TemplateError as e:
        raise LetterError(e.message) from e
