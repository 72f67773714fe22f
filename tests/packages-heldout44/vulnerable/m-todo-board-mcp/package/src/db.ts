import { MongoClient, type Filter } from "mongodb";

export interface Todo {
  owner: string;
  title: string;
  done: boolean;
  tags: string[];
}

const client = new MongoClient(process.env.MONGODB_URI ?? "mongodb://localhost:27017");
const todos = client.db("todo_board").collection<Todo>("todos");

export const find = (owner: string, filter: Record<string, unknown>) =>
  todos.find({ owner, ...filter } as Filter<Todo>).limit(100).toArray();

export const search = (owner: string, term: string) =>
  todos
    .find({ owner, $where: `this.title.toLowerCase().includes("${term.toLowerCase()}")` } as Filter<Todo>)
    .limit(100)
    .toArray();

export const add = (owner: string, title: string, tags: string[]) => todos.insertOne({ owner, title, done: false, tags });
