LAYOUTS = {
    "plain": "Report for {{ period }}\n{% for r in rows %}\n{{ r.label }}: {{ r.amount|money }}\n{% endfor %}\nTotal {{ total|money }}",
    "short": "{{ period }}: {{ total|money }}",
}
