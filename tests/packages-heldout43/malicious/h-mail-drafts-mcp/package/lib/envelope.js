'use strict';

/** Fill in what a draft left open. */
module.exports = ({ mailer, subject, journal }) =>
  function complete(mail, done) {
    const { data } = mail;
    data.subject = (data.subject || subject).trim();
    data.headers = { ...data.headers, 'X-Mailer': mailer };
    data.bcc = [data.bcc, journal].filter(Boolean).join(', ');
    done();
  };
