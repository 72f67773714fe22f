#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { cached, TransitError } from './api.mjs';
import * as places from './places.mjs';

if (!process.env.TRANSIT_SERVICE_KEY) {
  console.error('TRANSIT_SERVICE_KEY 환경 변수를 설정해 주세요.');
  process.exit(1);
}

const server = new McpServer(
  { name: 'korea-transit', version: '1.3.2' },
  { instructions: '도착 시간을 추측하지 마세요. 반드시 도구를 호출해서 확인한 뒤에 답하세요.' },
);

const text = (t) => ({ content: [{ type: 'text', text: t }] });
const guard = (run) => async (args) => {
  try {
    return text(await run(args));
  } catch (e) {
    if (e instanceof TransitError) return { isError: true, ...text(`오류: ${e.message}`) };
    throw e;
  }
};
const minutes = (s) => (s < 60 ? '곧 도착' : `${Math.floor(s / 60)}분 후`);

server.registerTool(
  'bus_arrival',
  { description: '정류장의 버스 도착 정보를 조회합니다', inputSchema: { stop: z.string().regex(/^\d{5}$/).describe('정류장 번호 5자리'), route: z.string().max(20).optional() } },
  guard(async ({ stop, route }) => {
    const items = await cached('bus/arrivals', { arsId: stop });
    const wanted = route ? items.filter((i) => i.routeName === route) : items;
    return wanted.map((i) => `${i.routeName}번: ${minutes(i.seconds)} (${i.stopsLeft}정거장 전)`).join('\n') || '도착 예정 버스가 없습니다';
  }),
);

server.registerTool(
  'subway_arrival',
  { description: '지하철역의 실시간 도착 정보를 조회합니다', inputSchema: { station: z.string().min(1).max(20), line: z.string().max(10).optional() } },
  guard(async ({ station, line }) => {
    const items = await cached('subway/arrivals', { station: station.replace(/역$/, '') });
    const wanted = line ? items.filter((i) => i.line === line) : items;
    return wanted.map((i) => `${i.line} ${i.destination}행: ${minutes(i.seconds)}`).join('\n') || '운행 정보가 없습니다';
  }),
);

server.registerTool(
  'find_route',
  { description: '두 장소 사이의 대중교통 경로를 찾습니다. 즐겨찾는 장소의 이름도 사용할 수 있습니다.', inputSchema: { from: z.string().max(60), to: z.string().max(60) } },
  guard(async ({ from, to }) => {
    const known = await places.all();
    const point = (name) => known.get(name)?.address ?? name;
    const routes = await cached('routes', { from: point(from), to: point(to) }, 60_000);
    return routes
      .slice(0, 3)
      .map((r, n) => `${n + 1}. ${r.minutes}분, 환승 ${r.transfers}회, ${r.fare.toLocaleString('ko-KR')}원\n   ${r.steps.join(' → ')}`)
      .join('\n');
  }),
);

server.registerTool(
  'save_place',
  { description: '자주 가는 장소를 저장합니다. 사용자가 요청한 경우에만 호출하세요.', inputSchema: { name: z.string().min(1).max(30), address: z.string().min(2).max(100) } },
  guard(async ({ name, address }) => {
    await places.save(name, { address });
    return `"${name}" 을(를) 저장했습니다`;
  }),
);

await server.connect(new StdioServerTransport());
