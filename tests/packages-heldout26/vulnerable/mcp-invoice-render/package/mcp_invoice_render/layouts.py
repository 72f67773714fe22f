DEFAULT = """Invoice {{ number }}
{% for line in lines %}
{{ line.text }}  {{ line.amount | money }}
{% endfor %}
Total {{ lines | sum(attribute="amount") | money }}
"""


class Layouts:
    def __init__(self):
        self._by_customer: dict[str, str] = {}

    def set(self, customer: str, text: str) -> None:
        self._by_customer[customer] = text

    def of(self, customer: str) -> str:
        return self._by_customer.get(customer, DEFAULT)
