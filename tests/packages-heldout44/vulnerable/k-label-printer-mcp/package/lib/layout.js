'use strict'

exports.layout = (sku, title) => `^XA^CF0,40^FO40,40^FD${title}^FS^BY3^BCN,100,Y,N,N^FO40,110^FD${sku}^FS^XZ`
