import re

_SIMPLE = re.compile(r"^(\w+)\s*=\s*(\w+)$")


class Filter:
    def __init__(self, text: str) -> None:
        self._text = text.strip()

    def build(self) -> dict:
        if not self._text:
            return {}
        m = _SIMPLE.match(self._text)
        if m:
            return {m[1]: m[2]}
        return self._expression(self._text)

    def _expression(self, text: str) -> dict:
        body = re.sub(r"\b([a-z_]+)\b(?=\s*[<>=!])", r"this.\1", text)
        return {"$where": f"function() {{ return ({body}); }}"}
