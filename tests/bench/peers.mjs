// SPDX-License-Identifier: GPL-3.0-or-later
// crossfilter2 and DuckDB, asked what our index is asked. Started by measure.py from a folder that has both.
import { createReadStream, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { DuckDBInstance } from '@duckdb/node-api';
import crossfilter from 'crossfilter2';

const [, , csv, calls, output] = process.argv;
const figures = [];

function add(name, samples, unit = 'ms') {
    samples.sort((a, b) => a - b);
    const at = part => samples[Math.min(samples.length - 1, Math.floor(part * (samples.length - 1) + 0.5))];
    figures.push({ name, unit, n: samples.length, median: at(0.5), p95: at(0.95), max: samples.at(-1) });
    console.error(`  ${name.padEnd(44)} ${at(0.5).toFixed(3).padStart(10)} ${unit}`);
}

async function times(count, work) {
    const samples = [];
    for (let i = 0; i < count; ++i) {
        const start = performance.now();
        await work(i);
        samples.push(performance.now() - start);
    }
    return samples;
}

async function duckdb() {
    for (const threads of ['1', '2']) {
        const instance = await DuckDBInstance.create(':memory:', { threads });
        const connection = await instance.connect();
        const ask = sql => connection.runAndReadAll(sql);
        const load = await times(1, () => ask(`CREATE TABLE calls AS SELECT * FROM read_csv('${csv}')`));
        add(`duckdb-${threads}/load`, load);
        const where = 'direction = 1 AND status IN (3, 4)';
        const facets = ['direction', 'status', 'account', 'rec', 'tr', 'notes', 'provider', 'line', 'staff',
            'start // 3600000 % 24', '(start // 86400000 + 4) % 7'];
        add(`duckdb-${threads}/filter-change`, await times(7, async () => {
            for (const facet of facets)
                await ask(`SELECT ${facet}, count(*) FROM calls WHERE ${where} GROUP BY 1`);
        }));
        add(`duckdb-${threads}/search-ilike`, await times(3, () => ask("SELECT count(*) FROM calls WHERE summary ILIKE '%early check%'")));
        add(`duckdb-${threads}/search-digits`, await times(3, () => ask("SELECT count(*) FROM calls WHERE CAST(phone AS VARCHAR) LIKE '%4227200%'")));
        connection.closeSync();
    }
    add('duckdb/memory', [process.memoryUsage().rss / 1e6], 'MB');
}

async function rows() {
    const result = [];
    let names = null;
    for await (const line of createInterface({ input: createReadStream(csv), crlfDelay: Infinity })) {
        const values = line.split(',');
        if (!names) {
            names = values;
            continue;
        }
        result.push({
            direction: +values[1], status: +values[2], provider: values[3], line: values[4], staff: values[5],
            account: +values[6], rec: +values[7], tr: +values[8], notes: +values[9], start: +values[10],
            hour: Math.floor(+values[10] / 3600000) % 24, weekday: (Math.floor(+values[10] / 86400000) + 4) % 7,
        });
    }
    return result;
}

async function crossfilters() {
    const data = await rows();
    let filter = null;
    const dimensions = {};
    add('crossfilter2/load', await times(1, () => {
        filter = crossfilter(data);
        for (const name of Object.keys(data[0])) {
            dimensions[name] = filter.dimension(row => row[name]);
            if (name !== 'start')
                dimensions[name].group();
        }
    }));
    dimensions.direction.filter(1);
    add('crossfilter2/filter-change', await times(10, i => dimensions.status.filter(i % 2 === 0 ? status => status === 3 || status === 4 : null)));
    const [first, last] = [data[0].start, data[data.length - 1].start];
    const day = 86400000;
    add('crossfilter2/brush-step', await times(30, i => dimensions.start.filterRange([first + (300 + i) * day, first + (330 + i) * day])));
    add('crossfilter2/brush-jump', await times(10, i => dimensions.start.filterRange(i % 2 === 0 ? [first, (first + last) / 2] : [(first + last) / 2, last])));
    add('crossfilter2/memory', [process.memoryUsage().rss / 1e6], 'MB');
}

await duckdb();
await crossfilters();
writeFileSync(output, JSON.stringify({ program: 'node', calls: +calls, figures, facts: { node: process.version } }, null, 1));
process.exit(0);
