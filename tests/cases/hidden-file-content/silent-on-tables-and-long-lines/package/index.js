/* a licence of many words a licence of many words a licence of many words a licence of many words a licence of many words a licence of many words a licence of many words a licence of many words a licence of many words a licence of many words a licence of many words a licence of many words a licence of many words a licence of many words a licence of many words a licence of many words a licence of many words a licence of many words a licence of many words a licence of many words a licence of many words a licence of many words a licence of many words a licence of many words a licence of many words a licence of many words a licence of many words a licence of many words a licence of many words a licence of many words a licence of many words a licence of many words a licence of many words a licence of many words a licence of many words a licence of many words a licence of many words a licence of many words a licence of many words a licence of many words a licence of many words a licence of many words a licence of many words a licence of many words a licence of many words a licence of many words a licence of many words a licence of many words a licence of many words a licence of many words a licence of many words a licence of many words a licence of many words a licence of many words a licence of many words a licence of many words a licence of many words a licence of many words a licence of many words a licence of many words a licence of many words a licence of many words a licence of many words a licence of many words a licence of many words a licence of many words a licence of many words a licence of many words a licence of many words a licence of many words a licence of many words a licence of many words a licence of many words a licence of many words a licence of many words a licence of many words a licence of many words a licence of many words a licence of many words a licence of many words a licence of many words a licence of many words a licence of many words a licence of many words a licence of many words a licence of many words a licence of many words a licence of many words a licence of many words a licence of many words a licence of many words a licence of many words a licence of many words a licence of many words a licence of many words a licence of many words a licence of many words a licence of many words a licence of many words a licence of many words 
 */
const wide = [1,                                                                                                                                                                                                                                                                                                                                f(2)];
const text = `left                                                                                                                                                                                                                                                                                                                                right()`;
// note                                                                                                                                                                                                                                                                                                                                call()
function f(x) { return x; }








































module.exports = { wide, text };
