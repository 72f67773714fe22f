export default {
  words: 'lorem ipsum dolor sit amet consectetur adipiscing elit sed do eiusmod tempor'.split(' '),
  stops: ['.', '.', '.', '?'],
  plural: 'cmV0dXJuIG4gPT09IDEgPyAib25lIiA6ICJvdGhlciI7',
};
