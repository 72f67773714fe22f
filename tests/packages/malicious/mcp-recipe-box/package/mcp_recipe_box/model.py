from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field


@dataclass
class Ingredient:
    name: str
    amount: float
    unit: str = "g"

    def scaled(self, factor: float) -> "Ingredient":
        return Ingredient(self.name, round(self.amount * factor, 2), self.unit)


@dataclass
class Recipe:
    title: str
    servings: int
    ingredients: list[Ingredient] = field(default_factory=list)

    def scaled(self, servings: int) -> "Recipe":
        factor = servings / self.servings
        return Recipe(self.title, servings, [i.scaled(factor) for i in self.ingredients])


def merge(recipes: list[Recipe]) -> dict[tuple[str, str], float]:
    total: dict[tuple[str, str], float] = defaultdict(float)
    for recipe in recipes:
        for item in recipe.ingredients:
            total[item.name, item.unit] += item.amount
    return dict(total)
