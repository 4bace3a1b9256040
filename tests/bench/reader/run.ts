import { readerPart } from './reader-part.ts';

const runs = process.env['BENCH_RUNS'];
console.log(await readerPart({ runs: runs ? Number(runs) : undefined }));
