export const PREPARE = ["SET NAMES utf8mb4"];
