PLAYERS = {
    "north": {"goals": 12, "assists": 4, "games": 20, "minutes": 1640},
    "south": {"goals": 7, "assists": 11, "games": 22, "minutes": 1810},
}
