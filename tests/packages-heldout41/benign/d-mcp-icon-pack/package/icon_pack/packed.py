# made by tools/pack_icons.py in the repository from icons/*.svg
PACK = {
    "arrow-right": 'c-j?=!3x4K5JZ1v*?Y3PF|{H|4xT*dM+izIL|fX>6u;gr%pB(Nn6Rt^Y@hO7BIa7BGf`{Jwu2q#fgCfF8VKwA)h^=}k%7T^4W=+XYKCXTy9bdhu9(hrAl4i0%`xn#w@2u8ih!Jo3RnL_N@4#^e?}!DJp',
    "check": 'c-kF|K?=e!5Jj)@nY}Z~7}QFVg=;;8ptM4@r460p=}m?IHjl@T^U`8{_n$dYSIT%6F*CM34^u1ZoReA*me<oR!<xv!K|>woINnQ#N1|H;e_%!66TJ32&jFQd)eY3+_*WZWk{q|k`~z)%AXW',
    "house": 'c-pfmE=yOa$j!+swpGd~DJihh*Do(G*DE*H%P&gTH!?6V&<CneQYgzzEqBVVuvIcpFi<cy0wN_ln}WoW422Y1C0|1`1rr5h1w+#elQKi&4D&Kw3n0rP!#oTmRHdYEX9F_E4gg2DAP4',
    "star": 'c-k$EO$viB5QVQY%-+dlG^Q;{7F~OZLW?QHDjJOR^o>w>i}&-vbK5?`F{RJuG3LD7lq#iAX=z?ZCCscUfv~?{<vt%C85pFi!r+!ij_~w2X#s&2Y_zE{WS}E6=nEOHtcJSkp86Whze>{B(+&dHXuqg}J8!}dKO-dS',
}
