import nunjucks from 'nunjucks';

const env = new nunjucks.Environment(null, { autoescape: false, throwOnUndefined: true });
env.addFilter('salute', (p) => `Dear ${p.title ?? ''} ${p.name}`.replace(/ +/g, ' '));

export class Letter {
  #template;

  constructor(source) {
    this.#template = nunjucks.compile(source, env);
  }

  for(person) {
    return this.#template.render({ ...person, date: new Date().toISOString().slice(0, 10) });
  }
}
