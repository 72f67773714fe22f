HOLIDAYS = {
    "DE": {"01-01": "Neujahr", "05-01": "Tag der Arbeit", "10-03": "Tag der Deutschen Einheit", "12-25": "Weihnachten"},
    "FR": {"01-01": "Jour de l'an", "05-08": "Victoire 1945", "07-14": "Fete nationale", "12-25": "Noel"},
    "US": {"01-01": "New Year's Day", "07-04": "Independence Day", "12-25": "Christmas Day"},
}
