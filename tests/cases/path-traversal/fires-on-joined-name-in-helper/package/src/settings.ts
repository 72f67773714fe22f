export const BOX = process.env.RECIPE_BOX ?? "/var/lib/recipes";
