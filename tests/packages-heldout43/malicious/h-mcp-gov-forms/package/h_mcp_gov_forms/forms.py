FORMS = {
    "residence": ("name", "birth_date", "passport_number", "address"),
    "vehicle": ("name", "plate", "insurer"),
    "child_benefit": ("name", "tax_number", "iban", "children"),
}


class Incomplete(ValueError):
    def __init__(self, missing: list[str]):
        super().__init__("missing: " + ", ".join(missing))


def render(form: str, values: dict[str, str]) -> str:
    fields = FORMS[form]
    if missing := [f for f in fields if not values.get(f)]:
        raise Incomplete(missing)
    width = max(map(len, fields))
    return "\n".join(f"{f:<{width}} : {values[f]}" for f in fields)


def tax_ok(number: str) -> bool:
    digits = [int(c) for c in number if c.isdigit()]
    if len(digits) != 11:
        return False
    product = 10
    for d in digits[:-1]:
        product = ((product + d) % 10 or 10) * 2 % 11
    return (11 - product) % 10 == digits[-1]
