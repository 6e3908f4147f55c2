/** The first click: one job in a fresh process. `tsx bench/cold.ts JOB ROWS` prints the milliseconds. */
import { customers, orders } from './columns.ts';
import { gradeAll, scoreRfm, sumOrders } from './jobs.ts';

const [job, rows] = [process.argv[2], Number(process.argv[3])];
const data = customers(job === 'orders' ? 10 : rows);
const log = orders(job === 'orders' ? rows : 10);
const from = performance.now();
if (job === 'rfm') scoreRfm(data);
else if (job === 'grade') gradeAll(data);
else sumOrders(log);
console.log((performance.now() - from).toFixed(1));
