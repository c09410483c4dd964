import { afterEach, describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { checkApi, type Report } from '../../tools/conformance/check';
import { faultsOf, reportText } from '../../tools/conformance/report';
import { startBrokenApi, type Fault } from './brokenApi';
import { plantedFaults } from './plantedFaults';

const now = '2023-12-05T09:00:00Z';
let stop = (): void => undefined;
afterEach(() => stop());

const check = async (fault: Fault, audience: 'public' | 'members' = 'public'): Promise<Report> => {
  const server = await startBrokenApi(fault, audience);
  ({ stop } = server);
  return checkApi({ base: server.address, audience, now });
};

describe('the demonstration’s API', () => {
  it.each(['public', 'members'] as const)('has nothing to find for %s', async (audience) => {
    const { findings, asked } = await check({}, audience);
    expect(findings).toEqual([]);
    expect(asked.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 200, 200, 200]);
  });
});

describe(`${plantedFaults.length} planted faults`, () => {
  it('are forty at least, by rules of many kinds', () => {
    expect(plantedFaults.length).toBeGreaterThanOrEqual(40);
    expect(new Set(plantedFaults.map(([, rule]) => rule)).size).toBeGreaterThanOrEqual(40);
  });

  it.each(plantedFaults)('finds %s: %s in /%s', async (_what, rule, endpoint, says, fault, audience) => {
    const { findings } = await check(fault, audience);
    const found = findings.filter((finding) => finding.rule === rule && finding.endpoint === endpoint);
    expect(found.map(({ path, expected, found: value }) => `${path}: ${expected}; ${value}`).join('\n') || findings).toContain(says);
  });
});

describe('the report', () => {
  it('names endpoint, rule, path, what was expected and what was found', async () => {
    const report = await check({ plant: { calls: (answer) => Object.assign(answer.data['rows']![0]!, { logged: -1 }) } });
    expect(reportText(report)).toContain('  FAULT contract\n    data.rows[0].logged: expected a whole number, 0 to 10,000,000; found -1.');
    expect(faultsOf(report).map(({ rule }) => rule)).toEqual(['contract']);
  });

  it('is made even where there is no server', async () => {
    const report = await checkApi({ base: 'http://localhost:9', audience: 'public', now });
    expect(report.asked.every(({ status }) => status === 0)).toBe(true);
    expect(reportText(report)).toContain('/calls  no answer');
  });
});

it('never fails on any answer', async () => {
  const body = fc.oneof(fc.json(), fc.string(), fc.constantFrom('{"__proto__":{"x":1}}', '[[[[]]]]', '{"data":{"rows":[null]}}', '{"contractVersion":"1.0","data":null}'));
  await fc.assert(
    fc.asyncProperty(body, fc.constantFrom(200, 204, 404), async (text, status) => {
      const server = await startBrokenApi({ answer: (response) => response.writeHead(status, { 'Content-Type': 'application/json' }).end(status === 204 ? '' : text) !== undefined }, 'public');
      const report = await checkApi({ base: server.address, audience: 'public', now });
      server.stop();
      expect(faultsOf(report).length).toBeGreaterThan(0);
    }),
    { numRuns: 40 },
  );
});
