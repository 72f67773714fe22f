LAYOUTS = {
    "thanks": "{{ today() | long_date }}\n\nDear {{ name }},\n\nthank you for {{ reason }}.\n\n{{ sender }}\n",
    "reminder": "{{ today() | long_date }}\n\nDear {{ name }},\n\ninvoice {{ number }} is still open.\n\n{{ sender }}\n",
    "invitation": "Dear {{ name }},\n\nyou are invited to {{ event }} on {{ day }}.\n\n{{ sender }}\n",
}
