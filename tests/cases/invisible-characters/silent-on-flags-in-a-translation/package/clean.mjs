export const clean = (text) => text.replace(/[​-‏⁠-⁤﻿󠀀-󠁿]/gu, '');
