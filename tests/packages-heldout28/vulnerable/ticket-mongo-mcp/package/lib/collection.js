import { MongoClient } from 'mongodb';

let ready;
export const tickets = async () => {
  ready ??= new MongoClient(process.env.MONGO_URL ?? 'mongodb://localhost:27017').connect();
  return (await ready).db('support').collection('tickets');
};
