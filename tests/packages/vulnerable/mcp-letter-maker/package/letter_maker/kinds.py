KINDS = {
    "thanks": "Dear {{ name }},\n\nthank you for {{ thing }}.\n",
    "reminder": "Dear {{ name }},\n\nplease remember {{ thing }} until {{ date }}.\n",
    "invite": "Dear {{ name }},\n\nyou are invited to {{ thing }} on {{ date }}.\n",
}
