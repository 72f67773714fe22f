const PEOPLE = { ann: 'clerk', bo: 'clerk', cy: 'manager' };

export function who(req, res, next) {
  const name = req.get('x-user');
  if (!name || !Object.hasOwn(PEOPLE, name)) return res.sendStatus(401);
  req.user = { name, role: PEOPLE[name] };
  next();
}
