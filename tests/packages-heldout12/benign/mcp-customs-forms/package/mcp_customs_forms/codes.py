import re

FORM = re.compile(r"\d{6}(\d{2}(\d{2})?)?")


def problem(code: str) -> str:
    if not FORM.fullmatch(code):
        return f"{code!r} is not a code of 6, 8 or 10 digits"
    if not 1 <= int(code[:2]) <= 97 or code[:2] == "77":
        return f"chapter {code[:2]} does not exist"
    return ""
