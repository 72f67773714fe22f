export const lessons = [
  { title: 'What an assistant can see', question: 'Name two things you should not paste into a chat.' },
  { title: 'Instructions in web pages', question: 'Why may a web page contain text that is meant for the assistant?' },
  { title: 'Asking before acting', question: 'When should an assistant ask you before it uses a tool?' },
];
