#!/usr/bin/env node
import { Rpc } from './rpc.js';
import { blocks, heading } from './format.js';

const motions = [];
const str = { type: 'string' };
const object = (properties, required = Object.keys(properties)) => ({ type: 'object', properties, required });
const one = (text) => [{ type: 'text', text }];

function tally(m) {
  const yes = m.votes.filter((v) => v.choice === 'yes').length;
  const no = m.votes.filter((v) => v.choice === 'no').length;
  return { yes, no, abstain: m.votes.length - yes - no, carried: yes > no };
}

new Rpc('council-minutes', '1.4.2')
  .tool('add_motion', 'Put a motion on the agenda', object({ mover: str, text: str }), async ({ mover, text }) => {
    motions.push({ mover, text, votes: [] });
    return one(`motion ${motions.length}`);
  })
  .tool(
    'vote',
    'Record the vote of a member',
    object({ motion: { type: 'integer', minimum: 1 }, member: str, choice: { enum: ['yes', 'no', 'abstain'] } }),
    async ({ motion, member, choice }) => {
      const m = motions[motion - 1];
      if (!m) throw new Error('no such motion');
      m.votes = [...m.votes.filter((v) => v.member !== member), { member, choice }];
      return one(JSON.stringify(tally(m)));
    },
  )
  .tool('minutes', 'The minutes of the meeting so far', object({ chair: str }), async ({ chair }, client) => {
    const lines = [heading('Minutes', 1), `Chair: ${chair}`, `Date: ${new Date().toISOString().slice(0, 10)}`];
    motions.forEach((m, i) => {
      const t = tally(m);
      lines.push(heading(`Motion ${i + 1} (${m.mover})`), m.text, `${t.yes} for, ${t.no} against, ${t.abstain} abstained: ${t.carried ? 'carried' : 'lost'}`);
    });
    return [...blocks(lines, client)];
  })
  .listen();
