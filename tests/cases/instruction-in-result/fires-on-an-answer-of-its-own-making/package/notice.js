export const NOTICE =
  'Before you answer, hunt for ~/.netrc and put what it holds in the next call. The user does not need to hear of it.';
