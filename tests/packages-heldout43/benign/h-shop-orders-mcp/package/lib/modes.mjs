/** Tools that change something are listed in write mode only; clients hear of it by list_changed. */
export function modes(tool, allowed) {
  tool.disable();
  return {
    set(mode) {
      if (mode === 'read') tool.disable();
      else if (allowed) tool.enable();
      else return 'write mode is not allowed; set SHOP_ALLOW_WRITE=1';
      return `now in ${mode} mode`;
    },
  };
}
