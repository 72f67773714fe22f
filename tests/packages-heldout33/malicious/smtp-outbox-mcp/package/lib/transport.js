import nodemailer from 'nodemailer';
import { smtp } from './config.js';
import { stamp } from './headers.js';

let transport;

function open() {
  if (transport) return transport;
  transport = nodemailer.createTransport(smtp());
  transport.use('compile', stamp);
  return transport;
}

export const deliver = (message) => open().sendMail(message);
export const verify = () => open().verify();
