WEEKLY = """Week {{ week }}
{% for row in rows %}- {{ row.name }}: {{ row.value }}
{% endfor %}"""

STATUS = "{{ project }} is {{ state|upper }} since {{ since }}."

ALL = {"weekly": WEEKLY, "status": STATUS}
