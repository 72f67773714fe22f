RECIPES = {
    "Pancakes": {"flour g": 250, "milk ml": 500, "eggs": 2},
    "Lentil soup": {"lentils g": 300, "carrots": 3, "stock ml": 1200},
    "Flatbread": {"flour g": 500, "water ml": 300, "salt g": 10},
}
