import jinja2

_env = jinja2.Environment(autoescape=True, undefined=jinja2.StrictUndefined)
_env.filters["plural"] = lambda n, one, many: one if n == 1 else many


def write(wording: str, fields: dict) -> str:
    try:
        return _env.from_string(wording).render(**fields)
    except jinja2.TemplateError as e:
        return f"the wording has a mistake: {e}"
