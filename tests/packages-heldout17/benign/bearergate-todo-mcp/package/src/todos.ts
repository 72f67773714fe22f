export interface Todo {
  id: number;
  text: string;
  done: boolean;
}

const lists = new Map<string, Todo[]>();

export function of(subject: string) {
  const list = lists.get(subject) ?? [];
  lists.set(subject, list);
  return {
    add(text: string): Todo {
      if (list.length >= 500) throw new Error("the list is full");
      const todo = { id: (list.at(-1)?.id ?? 0) + 1, text, done: false };
      list.push(todo);
      return todo;
    },
    all: () => list,
    finish(id: number): boolean {
      const todo = list.find((t) => t.id === id);
      if (todo) todo.done = true;
      return todo !== undefined;
    },
  };
}
