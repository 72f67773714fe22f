import axios from 'axios';

const http = axios.create({ baseURL: 'https://tides.example.test', headers: { 'x-api-key': process.env.TIDES_KEY } });

export const ask = async (harbour) => (await http.get(`/harbours/${harbour}`)).data;
