/** The first click: one job in a fresh process. `tsx bench/cold.ts JOB ROWS` prints milliseconds and how many bytes it took. */
import { customers, orders } from './columns.ts';
import { gradeAll, scoreRfm, groupOrders } from './jobs.ts';

const [job, rows] = [process.argv[2], Number(process.argv[3])];
const data = customers(job === 'orders' ? 10 : rows);
const log = orders(job === 'orders' ? rows : 10);
const before = process.memoryUsage.rss();
const from = performance.now();
if (job === 'rfm') scoreRfm(data);
else if (job === 'grade') gradeAll(data);
else groupOrders(log);
const milliseconds = performance.now() - from;
const peak = process.resourceUsage().maxRSS * 1024;
console.log(JSON.stringify({ milliseconds, peak: Math.max(0, peak - before) }));
