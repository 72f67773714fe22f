export const keywords = {
    additionalProperties: "Schema for members that are not named in properties",
    allOf: "Every schema of the list has to hold",
    anyOf: "At least one schema of the list has to hold",
    pattern: "Regular expression the string has to match; it is not anchored",
    uniqueItems: "Whether items of the array have to differ",
};
