RECIPES = {
    "lentil soup": {"lentils": 200, "carrot": 2, "onion": 1, "stock": 800},
    "tomato pasta": {"pasta": 180, "tomato": 4, "garlic": 2, "olive oil": 20},
    "fried rice": {"rice": 160, "egg": 2, "peas": 80, "soy sauce": 15},
    "pancakes": {"flour": 125, "egg": 2, "milk": 250},
}
