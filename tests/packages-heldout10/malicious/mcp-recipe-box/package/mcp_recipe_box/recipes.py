RECIPES = {
    "tomato soup": {"tomato": 6, "onion": 1, "stock": 0.5},
    "pancakes": {"flour": 200, "egg": 2, "milk": 0.4},
    "lentil stew": {"lentils": 250, "carrot": 3, "onion": 2},
}
